"""The four prompts that the service is measured by must plan richly."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import Plan, Planner

AVIARY = (
    "Transform the first frame into the last frame with smooth cinematic continuity. A gigantic copper mechanical aviary "
    "clings to canyon cliffs as gears turn, suspended bridges sway, and small metallic birds burst into the air. Dust "
    "trails curl through sunbeams, cloth streamers snap in the wind, and the structure gradually awakens into a grand "
    "airborne spectacle. Emphasize believable scale, layered depth, dynamic debris, elegant machine details, and a "
    "sweeping adventurous atmosphere."
)
VIOLINIST = (
    "Transform the person into a striking supernatural scene while preserving identity and pose. The lone violinist on "
    "the pier slowly gains a fierce spectral tiger aura swirling from the bow arm and shoulders, glowing ember-like "
    "streaks trail through the air, coat hems flutter, hair lifts in the wind, faint sparks spiral around their feet, the "
    "sea darkens with dramatic texture, distant waves shimmer, the transformation feels powerful and cinematic with clear "
    "subject focus and believable motion."
)
LIGHTHOUSE = (
    "A cinematic coastal fantasy scene at low tide: a tall weathered lighthouse crowned with enormous wooden windmill "
    "sails stands in the middle of gleaming tidal flats, shallow mirror-like water reflecting a copper and turquoise sky "
    "after a passing storm. The sails turn steadily in the ocean wind, thin sheets of water ripple across the ground, "
    "white birds burst upward and arc across the scene, distant fishing skiffs drift near the horizon, tufts of marsh "
    "grass bend with gusts, and tiny lanterns along a narrow raised walkway flicker warm amber. Highly detailed textures, "
    "dramatic clouds breaking open, volumetric light shafts, realistic motion, epic scale, immersive atmosphere, elegant "
    "cinematic composition."
)
DRUMMER = (
    "A lone drummer on jagged basalt columns above a violent ocean, cloak snapping in the wind as the drumbeat seems to "
    "summon the surf, foamy waves exploding against dark rock, gulls circling through sea spray, distant volcanic cliffs "
    "fading into mist, wet stone glistening under breaks in the cloud cover, cinematic realism, dramatic atmosphere, "
    "detailed water motion, natural textures, immersive scale"
)


@pytest.fixture(scope="module")
def planner() -> Planner:
    return Planner()


def kinds(plan: Plan) -> dict[str, str]:
    return {s.kind: s.count for s in plan.subjects}


def deeds(plan: Plan) -> set[str]:
    return {f"{a.who} {a.motion}" for a in plan.actions}


def test_aviary(planner: Planner):
    plan = planner.plan(AVIARY)
    aviary = next(s for s in plan.subjects if s.kind == "aviary")
    assert (aviary.sizes, aviary.materials) == (("huge",), ("copper", "mechanical"))
    assert plan.setting.kind == "canyon"
    assert {"aviary cling", "gear turn", "suspended bridge sway", "bird burst", "cloth streamer flutter"} <= deeds(plan)
    assert {"gear", "bridge", "bird", "banner", "cliff"} <= set(kinds(plan))
    assert {"dust", "debris"} <= set(plan.particles)
    assert "shafts" in plan.light
    assert {"adventurous", "epic"} <= set(plan.mood)
    assert "wind" in plan.weather


def test_violinist(planner: Planner):
    plan = planner.plan(VIOLINIST, "blurry face, extra limbs, text, watermark, crowd, cartoon, shaky framing")
    assert [s.word for s in plan.subjects if s.kind == "person"] == ["violinist"]
    tiger = next(s for s in plan.subjects if s.kind == "bigcat")
    assert (tiger.form, tiger.materials) == ("aura", ("spectral",))
    assert plan.setting.kind == "harbour"
    assert {"embers", "sparks"} <= set(plan.particles)
    assert {"supernatural", "powerful"} <= set(plan.mood)
    assert "person ON pier" in {f"{kind_of(plan, r.a_id, r.a)} {r.relation} {kind_of(plan, r.b_id, r.b)}" for r in plan.relations}
    assert {"text", "watermark", "crowd"} <= set(plan.removed)
    assert {"blur", "anatomy", "cartoon", "shake"} <= set(plan.faults)


def test_lighthouse(planner: Planner):
    plan = planner.plan(LIGHTHOUSE)
    assert plan.setting.kind == "tidal_flats"
    lighthouse = next(s for s in plan.subjects if s.kind == "lighthouse")
    assert "weathered" in lighthouse.states
    sail = next(s for s in plan.subjects if s.kind == "sail")
    assert sail.sizes == ("huge",)
    assert any((r.a_id, r.relation, r.b_id) == (lighthouse.id, "HAS", sail.id) for r in plan.relations)
    assert {"windmill sail turn", "bird burst", "fishing skiff drift", "lantern flicker"} <= deeds(plan)
    assert plan.palette == ("copper", "turquoise")
    assert {"shafts", "warm"} <= set(plan.light)
    assert {"storm", "wind"} <= set(plan.weather)
    assert any((r.relation, r.b) == ("ALONG", "walkway") for r in plan.relations)
    assert any((r.a, r.relation) == ("fishing skiff", "FAR") for r in plan.relations)


def test_drummer(planner: Planner):
    plan = planner.plan(DRUMMER)
    assert next(s for s in plan.subjects).word == "drummer"
    assert plan.setting.kind == "volcano"
    assert [c.kind for c in plan.settings[:2]] == ["volcano", "ocean"]
    assert {"cloak flutter", "wave explode", "gull circle"} <= deeds(plan)
    assert "spray" in plan.particles
    assert {"fog", "wind"} <= set(plan.weather)
    assert any((r.a, r.relation) == ("cliff", "FAR") for r in plan.relations)


def kind_of(plan: Plan, id_: int, word: str) -> str:
    subject = plan.subject(id_)
    return subject.kind if subject is not None else word
