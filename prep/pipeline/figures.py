"""The charts, drawn from the frames of `store`. Colours are passed in; nothing is left to a theme."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from prep.casebook import Stage
from prep.pipeline.findings import steps
from prep.pipeline.model import START, WAITING, node_label
from prep.pipeline.palette import Palette
from prep.pipeline.river import HEIGHT, Node, River, river

if TYPE_CHECKING:
    import pandas as pd

_FONT = '"Source Sans", "Source Sans Pro", sans-serif'
_STEP = 19
_RIGHT = 172
_BAR = 34


def flow_figure(frame: "pd.DataFrame", palette: Palette) -> go.Figure:
    """A Sankey of `store.flow`, which has at least one row. Its labels fit a width of 350 pixels."""
    links = [
        (str(source), str(target), int(count))
        for source, target, count in zip(
            frame["source"], frame["target"], frame["applications"], strict=True
        )
    ]
    placed = river(links)
    places = {node.name: number for number, node in enumerate(placed.nodes)}
    figure = go.Figure(
        go.Sankey(
            arrangement="fixed",
            valueformat=",d",
            node={
                "label": [""] * len(places),
                "customdata": [node_label(name) for name in places],
                "hovertemplate": "%{customdata}: %{value}<extra></extra>",
                "x": [_inside(node.column) for node in placed.nodes],
                "y": [_inside(node.middle / HEIGHT) for node in placed.nodes],
                "color": [_colour(name, palette) for name in places],
                "sort": "input",
                "pad": 0,
                "thickness": 10,
                "line": {"width": 0},
            },
            link={
                "source": [places[source] for source, _, _ in links],
                "target": [places[target] for _, target, _ in links],
                "value": [count for _, _, count in links],
                "color": [palette.veiled(_colour(t, palette), 0.32) for _, t, _ in links],
                "hovertemplate": "%{source.customdata} to %{target.customdata}: %{value}"
                "<extra></extra>",
            },
        )
    )
    _label(figure, placed, palette)
    top = _STEP * len(placed.passed) + 12
    below = max(placed.depth - HEIGHT, 0) + 8
    _frame(figure, palette, {"l": 8, "r": _RIGHT, "t": top, "b": below}, HEIGHT + top + below)
    return figure


def funnel_figure(frame: "pd.DataFrame", palette: Palette) -> go.Figure:
    """A funnel of `store.funnel`: counts, and shares of the row above where there are enough."""
    rows = list(steps(frame))
    texts = [f"{reached:,}{f' ({share})' if share else ''}" for _, reached, share in rows]
    figure = go.Figure(
        go.Funnel(
            y=[label for label, _, _ in rows],
            x=[reached for _, reached, _ in rows],
            text=texts,
            textinfo="text",
            textposition="auto",
            insidetextfont={"color": palette.on_onward},
            outsidetextfont={"color": palette.text},
            hovertemplate="%{y}: %{text}<extra></extra>",
            marker={"color": palette.onward},
            connector={"fillcolor": palette.veiled(palette.onward, 0.2), "line": {"width": 0}},
        )
    )
    figure.update_yaxes(color=palette.text, tickfont={"size": 14}, automargin=True)
    figure.update_layout(showlegend=False, funnelgap=0.25)
    margin = {"l": 8, "r": 8, "t": 8, "b": 8}
    _frame(figure, palette, margin, _BAR * max(len(rows), 2) + 16)
    return figure


def _label(figure: go.Figure, placed: River, palette: Palette) -> None:
    for number, node in enumerate(placed.passed):
        above = 6 + _STEP * (len(placed.passed) - 1 - number)
        figure.add_shape(
            type="line",
            xref="paper",
            x0=node.column,
            x1=node.column,
            yref="paper",
            ysizemode="pixel",
            yanchor=1,
            y0=-node.top,
            y1=above + 8,
            line={"color": palette.text, "width": 1, "dash": "dot"},
        )
        _write(figure, node, palette, 1.0, above, 4, "bottom")
    for node in placed.standing:
        _write(figure, node, palette, 1 - node.middle / HEIGHT, 0, 10, "middle")


def _write(
    figure: go.Figure, node: Node, palette: Palette, y: float, up: int, right: int, anchor: str
) -> None:
    figure.add_annotation(
        text=f"{node_label(node.name)} <b>{node.applications:,}</b>",
        x=node.column,
        y=y,
        xref="paper",
        yref="paper",
        xshift=right,
        yshift=up,
        xanchor="left",
        yanchor=anchor,
        showarrow=False,
        borderpad=0,
        font={"color": palette.text, "size": 13},
    )


def _frame(figure: go.Figure, palette: Palette, margin: Mapping[str, float], height: float) -> None:
    figure.update_layout(
        template="none",
        height=round(height),
        margin=dict(margin),
        paper_bgcolor=palette.ground,  # so that words stay readable when the theme is switched
        plot_bgcolor=palette.ground,
        font={"family": _FONT, "size": 14, "color": palette.text, "shadow": "none"},
        hoverlabel={
            "bgcolor": palette.ground,
            "bordercolor": palette.line,
            "font": {"family": _FONT, "color": palette.text},
        },
    )


def _colour(name: str, palette: Palette) -> str:
    if name.endswith(WAITING):
        return palette.waiting
    went_well = name in (START, Stage.ACCEPTED) or not Stage(name).is_end
    return palette.onward if went_well else palette.ended


def _inside(place: float) -> float:
    """Plotly takes a place of 0 for none."""
    return max(place, 0.001)
