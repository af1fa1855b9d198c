import numpy as np
import pyproj
import pytest

from geodata.view.projected_arrays import project_many, unproject_many
from geodata.view.projection import REGIONAL, LambertConformalConic, Projection, ProjProjection, projection_for
from geodata.view.world_projections import AzimuthalEqualArea, EqualEarth, Mercator

ALL = [
    Mercator(5, 120), AzimuthalEqualArea(-30, -70), AzimuthalEqualArea(90, 20), EqualEarth(150),
    LambertConformalConic(-35, -25, -30, -70), REGIONAL,
]  # fmt: skip


def spots(projection: Projection) -> np.ndarray:
    lon, lat = np.meshgrid(np.arange(-60, 61, 15.0), np.arange(-60, 61, 15.0))
    middle = float(getattr(projection, "lon_0_deg"))  # noqa: B009
    return np.column_stack([lon.ravel() + middle, lat.ravel()])


@pytest.mark.parametrize("projection", ALL, ids=lambda projection: projection.crs)
def test_a_projection_is_that_of_proj_and_its_inverse_leads_back(projection: Projection) -> None:
    transformer = pyproj.Transformer.from_crs("OGC:CRS84", projection.crs, always_xy=True)
    lonlat = spots(projection)
    expected = np.column_stack(transformer.transform(lonlat[:, 0], lonlat[:, 1]))
    assert np.abs(project_many(projection, lonlat) - expected).max() < 1.0
    one_by_one = np.array([projection.project(lon, lat) for lon, lat in lonlat.tolist()])
    assert np.abs(one_by_one - expected).max() < 1.0
    back = unproject_many(projection, expected)
    turn = (back[:, 0] - lonlat[:, 0] + 180) % 360 - 180
    assert np.abs(turn).max() < 1e-4
    assert np.abs(back[:, 1] - lonlat[:, 1]).max() < 1e-4


@pytest.mark.parametrize("projection", ALL, ids=lambda projection: projection.crs)
def test_a_saved_projection_is_read_without_proj(projection: Projection) -> None:
    assert projection_for(projection.crs) == projection


def test_any_other_crs_is_left_to_proj() -> None:
    other = projection_for("+proj=laea +lat_0=15 +lon_0=0 +datum=WGS84 +units=m +no_defs")
    assert isinstance(other, ProjProjection)
    assert other.about == (15.0, 0.0)
    polar = projection_for("EPSG:3995")
    assert isinstance(polar, ProjProjection)
    assert polar.about == (90.0, 0.0)
    transverse = projection_for("EPSG:32638")
    assert isinstance(transverse, ProjProjection)
    assert transverse.about is None
