"""Remarks on an answer in Chinese and Japanese, where a word has no border to look for."""

import re

from prep.questions.model import Says

_ANSWER = r"(?:回答|答|说|讲|写|做|想|撕|记|背|反应|聊)"
_MANNER = r"(?:的|得)?(?:很|比较|有点|有些|特别|非常|都|也|还是|真的|就|太)?"
_KNOWN = r"(?:会|懂|清楚|了解|熟悉|熟|记得|理解|确定|明白|知道)"
_ENDS = r"(?=$|[，。,.！!）)】；;、…\s😭😂😅])"
_ASKED_ON = re.compile(r"[^，。；;,\n]{0,12}(?:怎么|如何|会怎|会不会|吗|[?？])")

_DIFFICULT = re.compile(
    rf"(?<!有)没(?:有)?(?:能)?{_ANSWER}(?:得)?(?:到点|出来|上来|出|上(?!线)|好|完|全|对|清楚|清|明白|起来)"
    rf"|{_ANSWER}不(?:出|上)来?"
    rf"|{_ANSWER}{_MANNER}(?:不(?:太|是很|是特别|够|怎么|大)?(?:好|全|对|完整|清楚|理想|行|满意|准确|深入|出来|上来|明白)"
    r"|乱|差|烂|糟|模糊|一般(?=$|[，。,）)])|稀烂|稀碎|拉胯|不尽人意)"
    r"|(?:说|答|讲|记|写)错(?!误|别)|答偏|答非所问|弄混|搞混|记混|过程错了"
    r"|不太行|卡了(?:一会|一下|半天|好久)|完全没想到|磕磕绊绊|磕磕巴巴|支支吾吾|结结巴巴|卡住|卡壳|愣住|懵|(?:大脑|脑子|一片)空白|汗流浃背|真っ白"
    r"|瞎(?:答|说|编|回答|扯|蒙|讲|猜)|胡(?:说|扯|编|诌|乱)|乱(?:答|编)|扯了一下|蒙了一?[个点]|[猜蒙]的"
    r"|(?<!有)没(?:有)?(?:思路|头绪|听懂|听说过|听过|了解过|接触过|准备|复习|来得及|理解|太理解|太听懂|反应过来|什么印象)"
    rf"|(?:不|没)(?:太|大|是很|怎么|特别){_KNOWN}"
    r"|(?<!其他的)(?<!其它的)(?<!其他)(?<!具体)(?<!问题)(?<!题目)(?<!问的)忘(?:了|记了|光|得差不多)"
    r"|记不(?:清|得|住|太清|起来)|想不(?:起|出|到怎)"
    r"|(?:回答|说)(?:的是)?我?不(?:会|知道|了解|清楚)"
    r"|(?:面试官|他|她|对方)(?:也|好像|似乎|应该|显然|可能)?是?(?:不太?满意|不是很满意|无语|不认可|不太认可|说不对)"
    r"|感觉(?:应该|好像)?(?:不对|是错的)|勉强|想了(?:很久|半天|好久)|(?:有点|实在|真是|实在是有点)丢人|坑(?:了|到家)"
    r"|(?:就|只)(?:答|回答|说|讲|想|写|知道|记得)(?:了|出|上|到)?[^，。,]{0,6}(?:概念|一部分|一半|一点|皮毛|[\d一两二三四]个)"
    r"|(?:暴露了|没get到|听不懂|写不出来|没时间(?:写|做|想)|漏了)"
    r"|(?:^|[，。,（(\s])寄了?(?=[，。,！!\s）)])"
    r"|答えられな|わからなかった|うまく答え(?:られ)?な"
)
_NOT_KNOWN = re.compile(
    rf"[（(【][^（(）)】]{{0,14}}(?<![会知懂了清熟])不{_KNOWN}(?!为什么|题)"
    rf"|(?:^|[，,。；;：:、—\-\s>]|我|也|都|完全|直接|这个|这块|真|确实|的确|是|一般|[qQ]|我的)"
    rf"不(?:会|知道|了解|懂|清楚|熟)(?:做|写|答)?{_ENDS}"
    r"|不会(?:做|写|答)(?![^，。]{0,4}(?:吗|么))"
)
"""That something is unknown: only where it is said of oneself, not of a compiler or a server."""

_FINE = re.compile(
    rf"{_ANSWER}(?:得|的)(?:还)?(?:不错|很好|还行|还可以|挺好|比较好)|一次(?:就)?(?:通过|过)|秒了"
    r"|(?<!没)(?<!没有)(?:写|做|答|撕)(?:出来|上来)了|答对|顺利|没问题(?=$|[，。,）)])|不难(?=$|[，。,）)])|轻松|答得可以|(?<!没)(?<!没有)(?:提前)?准备过|幸好准备|有提前准备"
    r"|刚好(?:练过|准备|背过|看过|遇到)|圆过去|对答如流|(?:自我)?感觉还(?:行|可以|好)|うまくいった|答えられた"
)
_OTHERS = re.compile(r"(?:还有|其他|其它|剩下|后面)[^。；\n]{0,24}$")
_HAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def chinese_says(line: str) -> Says | None:
    """What a line with Han characters says of an answer; None without them. Difficult wins.

    A phrase that a question goes on from ("写不完怎么办") was asked, not remarked.
    """
    if line.isascii() or not _HAN.search(line):
        return None
    for phrases in (_DIFFICULT, _NOT_KNOWN):
        if any(_is_remark(line, found) for found in phrases.finditer(line)):
            return "difficult"
    return "fine" if _FINE.search(line) else None


def _is_remark(line: str, found: re.Match[str]) -> bool:
    """Whether it is said of this answer: not asked, and not "there were others, I forget them"."""
    if _ASKED_ON.match(line, found.end()):
        return False
    forgotten = found[0][0] in "忘记想"
    return not (forgotten and _OTHERS.search(line[max(0, found.start() - 30) : found.start()]))
