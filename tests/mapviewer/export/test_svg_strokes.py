"""An SVG is read by programs that know nothing of strokes that keep their width."""

from mapviewer.export.svg_strokes import with_plain_strokes

GROUP = '<g stroke-width="2" stroke-dasharray="4,1" transform="matrix(0.004,0,0,-0.004,3,4)">'
LINE = '<polyline vector-effect="non-scaling-stroke" points="0,0 1,1"/>'


def test_a_width_is_given_in_the_units_of_its_group() -> None:
    made = with_plain_strokes(f"<svg>{GROUP}{LINE}</g></svg>")
    assert "vector-effect" not in made
    assert 'stroke-width="500"' in made
    assert 'stroke-dasharray="1000,250"' in made


def test_a_group_without_such_lines_stays_as_it_is() -> None:
    plain = f'<svg>{GROUP}<path vector-effect="none" d="M0,0"/></g></svg>'
    assert with_plain_strokes(plain) == plain
