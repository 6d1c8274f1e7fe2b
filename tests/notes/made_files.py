"""Files that tests make themselves: Word, Excel, PDF and zip, whole ones and hostile ones."""

import hashlib
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>"""
_WORD_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SHEET_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    """A zip of these files."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def bomb(name: str, megabytes: int, beside: Mapping[str, str] | None = None) -> bytes:
    """A zip with one entry of so many megabytes of nothing."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, content in (beside or {}).items():
            archive.writestr(other, content)
        with archive.open(name, "w") as entry:
            for _ in range(megabytes):
                entry.write(bytes(1024 * 1024))
    return made.getvalue()


def docx(*body: str, head: str = "") -> bytes:
    """A Word document of these pieces of WordprocessingML; `head` goes before the root element."""
    document = f"{head}<w:document {_WORD} {_DRAWING}><w:body>{''.join(body)}</w:body></w:document>"
    return zipped(word_parts(document))


_DRAWING = (
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


def word_parts(document: str) -> dict[str, bytes | str]:
    """The parts of a .docx by name."""
    overrides = f'<Override PartName="/word/document.xml" ContentType="{_WORD_MAIN}"/>'
    relationship = (
        f'<Relationship Id="r1" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>'
    )
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{{form}}"/></w:lvl>' for level in range(3)
    )
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">{levels.format(form=form)}</w:abstractNum>'
        for number, form in ((1, "decimal"), (2, "bullet"))
    )
    numbers = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2)
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/></w:style>'
        for n in (1, 2, 3)
    )
    links = "".join(
        f'<Relationship Id="r{at}" Type="{_RELATED}/{kind}" Target="{kind}.xml"/>'
        for at, kind in enumerate(("numbering", "styles"))
    )
    return {
        "[Content_Types].xml": _TYPES.format(overrides=overrides),
        "_rels/.rels": _relationships(relationship),
        "word/_rels/document.xml.rels": _relationships(links),
        "word/document.xml": document,
        "word/numbering.xml": f"<w:numbering {_WORD}>{lists}{numbers}</w:numbering>",
        "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
    }


def paragraph(text: str, style: str = "", bold: bool = False) -> str:
    """A paragraph; "\\n" in it is a line break."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{run(text, bold)}</w:p>"


def run(text: str, bold: bool = False) -> str:
    """Text as Word keeps it."""
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n")
    )
    return f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}{lines}</w:r>"


def listed(text: str, level: int = 0, ordered: bool = True) -> str:
    """A paragraph that Word numbers by itself."""
    number = 1 if ordered else 2
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr>{run(text)}</w:p>"


def inserted(text: str, deleted: str = "") -> str:
    """A paragraph whose text is a tracked insertion, beside a tracked deletion."""
    gone = f"<w:del><w:r><w:delText>{escape(deleted)}</w:delText></w:r></w:del>" if deleted else ""
    return f'<w:p>{gone}<w:ins w:id="1" w:author="A">{run(text)}</w:ins></w:p>'


def text_box(*body: str) -> str:
    """A paragraph that holds a text box."""
    inside = f"<w:txbxContent>{''.join(body)}</w:txbxContent>"
    return (
        f"<w:p><w:r><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></w:r></w:p>"
    )


def table(*rows: Sequence[str]) -> str:
    """A table whose cells are pieces of WordprocessingML."""
    made = ("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{''.join(made)}</w:tbl>"


def texts(*cells: str) -> list[str]:
    """Table cells of one paragraph each."""
    return [paragraph(cell) for cell in cells]


def xlsx(sheets: Mapping[str, Sequence[Sequence[str | int | float]]]) -> bytes:
    """An Excel file with these sheets, a row of values each."""
    parts = {
        f"xl/worksheets/sheet{at}.xml": _sheet(rows)
        for at, rows in enumerate(sheets.values(), start=1)
    }
    return zipped({**sheet_parts(list(sheets)), **parts})


def sheet_parts(names: Sequence[str]) -> dict[str, bytes | str]:
    """The parts of an .xlsx round its sheets, which are xl/worksheets/sheet1.xml and so on."""
    entries = list(enumerate(names, start=1))
    overrides = f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_MAIN}"/>' + "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_SHEET}"/>'
        for at, _ in entries
    )
    listed_sheets = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="r{at}"/>' for at, name in entries
    )
    links = "".join(
        f'<Relationship Id="r{at}" Type="{_RELATED}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at, _ in entries
    )
    main = f'<Relationship Id="r1" Type="{_RELATED}/officeDocument" Target="xl/workbook.xml"/>'
    return {
        "[Content_Types].xml": _TYPES.format(overrides=overrides),
        "_rels/.rels": _relationships(main),
        "xl/workbook.xml": f'<workbook {_SPREADSHEET} xmlns:r="{_RELATED}"><sheets>{listed_sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relationships(links),
    }


_SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def worksheet(rows: str) -> str:
    """The XML of a sheet round its rows."""
    return f"<worksheet {_SPREADSHEET}><sheetData>{rows}</sheetData></worksheet>"


def _sheet(rows: Sequence[Sequence[str | int | float]]) -> str:
    made = []
    for at, row in enumerate(rows, start=1):
        cells = "".join(
            _value(value, f"{chr(64 + column)}{at}") for column, value in enumerate(row, 1)
        )
        made.append(f'<row r="{at}">{cells}</row>')
    return worksheet("".join(made))


def _value(value: str | int | float, place: str) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def _relationships(entries: str) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{entries}</Relationships>'


def pdf(*pages: Sequence[str], size: int = 12, left: int = 72, step: int = 15) -> bytes:
    """A PDF whose pages have these lines in Helvetica, from the top; "" leaves a line out."""
    return pdf_of_streams([_drawn(lines, size, left, step) for lines in pages])


def _drawn(lines: Sequence[str], size: int, left: int, step: int) -> bytes:
    drawn = []
    for at, line in enumerate(lines):
        if line:
            shown = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            drawn.append(f"BT /F1 {size} Tf {left} {760 - at * step} Td ({shown}) Tj ET")
    return "\n".join(drawn).encode("cp1252")


def pdf_of_streams(streams: Sequence[bytes], filters: str = "", more: str = "") -> bytes:
    """A PDF with a page for each content stream; `filters` and `more` go into dictionaries as given."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(streams)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(streams)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for at, stream in enumerate(streams):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + 2 * at} 0 R>>".encode()
        )
        objects.append(
            f"<</Length {len(stream)}{filters}>>stream\n".encode() + stream + b"\nendstream"
        )
    return _assembled(objects, more)


def _assembled(objects: Sequence[bytes], more: str) -> bytes:
    made, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj".encode() + content + b"endobj\n"
    start = len(made)
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    table_of_places = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R{more}>>\nstartxref\n{start}\n%%EOF"
    return made + (table_of_places + trailer).encode()


def flate_bomb_pdf(megabytes: int, times: int = 1) -> bytes:
    """A PDF whose only stream unpacks to so many megabytes, packed over so many times."""
    packer = zlib.compressobj(9)
    head = packer.compress(b" ") + packer.flush(zlib.Z_FULL_FLUSH)
    piece = packer.compress(b" " * 1024 * 1024) + packer.flush(zlib.Z_FULL_FLUSH)
    stream = head + piece * megabytes
    for _ in range(times - 1):
        stream = zlib.compress(stream)
    return pdf_of_streams([stream], f"/Filter[{'/FlateDecode' * times}]")


def locked_pdf() -> bytes:
    """A PDF that asks for a password: its encryption fits no key."""
    key = "<" + "ab" * 32 + ">"
    locked = f"/Encrypt<</Filter/Standard/V 1/R 2/O {key}/U {key}/P -4>>/ID[<00><00>]"
    return pdf_of_streams([b"BT ET"], more=locked)


def owner_locked_pdf(line: str) -> bytes:
    """A PDF that anyone may open but only its owner may change: encrypted for an empty password."""
    padding = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
    owner, identity = b"\xab" * 32, b"\x00"
    rights = (-4).to_bytes(4, "little", signed=True)
    key = hashlib.md5(padding + owner + rights + identity).digest()[:5]
    of_object = hashlib.md5(key + (5).to_bytes(3, "little") + bytes(2)).digest()[:10]
    user = _rc4(key, padding).hex()
    locked = f"/Encrypt<</Filter/Standard/V 1/R 2/O<{owner.hex()}>/U<{user}>/P -4>>/ID[<00><00>]"
    return pdf_of_streams([_rc4(of_object, _drawn([line], 12, 72, 15))], more=locked)


def _rc4(key: bytes, content: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    made, i, j = bytearray(), 0, 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        made.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(made)


def locked_office() -> bytes:
    """What Office writes when a document gets a password: an OLE file with an encrypted package."""
    return OLE + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(3000)


BILLION_LAUGHS = (
    "<!DOCTYPE w:document ["
    '<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
XXE = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
