"""The manner that a prompt names for the whole picture: 'in anime style', 'an oil painting of', 'black and white'.

Its words say how to draw and not what, so they are taken out of the text before it is read for subjects."""

from __future__ import annotations

import re

_LEAD = r"(?:,\s*)?(?:\b(?:in|as|like|by)\s+)?(?:\b(?:the|a|an)\s+)?(?:\bstyle\s+of\s+)?(?:\b(?:the|a|an)\s+)?"
_TAIL = (
    r"(?:[\s-]+(?:styled?|look|aesthetics?|art|animation|cartoon|movie|film|footage|photo|photograph|photography|"
    r"picture|image|painting|print|render(?:ing)?|illustration|drawing|scene|shot|video))*"
)
_WORDS: tuple[tuple[str, str], ...] = (
    ("anime", r"(?:anime|manga|studio ghibli|ghibli|miyazaki|makoto shinkai|cel[\s-]shaded|japanese animation)"),
    ("pixels", r"(?:pixel[\s-]?art|8[\s-]bit|16[\s-]bit|pixelated)"),
    ("clay", r"(?:claymation|plasticine|stop[\s-]motion|clay animation|clay[\s-]style)"),
    ("woodblock", r"(?:ukiyo(?:[\s-]?e)?|hokusai|hiroshige|woodblock|woodcut|japanese ink)"),
    ("comic", r"(?:comic[\s-]book style|comic[\s-]style|comic art|graphic novel|pop[\s-]art)"),
    ("cyberpunk", r"(?:cyberpunk style|vaporwave|synthwave)"),
    ("watercolour", r"(?:water[\s-]?colou?rs?|gouache|(?:color |colour )?ink[\s-](?:and[\s-])?wash|sumi[\s-]e|"
                    r"(?:traditional )?chinese (?:ink|(?:brush )?painting)|ink[\s-]and[\s-]wash)"),
    ("oil", r"(?:oil paintings?|oil on canvas|van gogh|impressionis[tm]|monet|expressionis[tm]|renaissance painting|"
            r"rembrandt|acrylic painting|painterly|(?:high[\s-]contrast|abstract) painting)"),
    ("3d_animation", r"(?:pixar|disney|dreamworks|3d animat(?:ed|ion)|3d cartoon|animated style|cartoon style|"
                     r"cartoon)"),
    ("pencil", r"(?:pencil (?:sketch|drawing)|charcoal (?:sketch|drawing)|line (?:art|drawing)|ink sketch|"
               r"(?:a )?sketch of|"
               r"(?:child's )?crayon drawing|chalk drawing|(?:wood |steel )?engraving|etching|lithograph|pen and ink|"
               r"charcoal(?=\s*[.,;]?\s*$))"),
    ("sepia", r"(?:sepia(?:[\s-]toned?)?|daguerreotype)"),
    ("faded", r"(?:vintage (?:film|footage|photo|movie)|old (?:film|footage|movie)|super[\s-]?8|8\s?mm|vhs|"
              r"retro film|found footage)"),
    ("monochrome", r"(?:monochrome|film noir|noir|silent film|b&w|"
                   r"black[\s-]and[\s-]white(?=\s*(?:[,.;]|$|film|photo|footage|image|style|movie|shot|picture|video|"
                   r"scene|portrait)))"),
)  # fmt: skip
_RULES = tuple(
    (name, re.compile(_LEAD + r"(?<!\w)" + words + _TAIL + r"(?:\s+of\b)?", re.IGNORECASE)) for name, words in _WORDS
)

_A_THING = re.compile(
    r"\b(?:at|framed|large|small|big|hold\w*|hang\w*|paint\w*|carr\w+|show\w*|buy\w*|sell\w*|admir\w+|near|beside|under)"
    r"(?:\s+(?:an?|the|some|two|three|several|his|her|their))?\s*$", re.IGNORECASE)
"""'three women look at watercolour paintings': those hang there, the picture is no watercolour."""

MANNERS: tuple[str, ...] = tuple(name for name, _ in _WORDS)
"""What `read_manner` may find: styles of styles.catalogue."""


def read_manner(text: str) -> tuple[str, str, str]:
    """(the manner, "" for none; its words; the text without them). The first rule that fits decides."""
    for name, rule in _RULES:
        found = rule.search(text)
        if found is not None and _A_THING.search(text[: found.start()]) is None:
            rest = re.sub(r"\s*,(?:\s*,)*\s*", ", ", rule.sub(", ", text))
            return name, found.group().strip(" ,"), re.sub(r"^[\s,.;]+|[\s,;]+$", "", rest)
    return "", "", text
