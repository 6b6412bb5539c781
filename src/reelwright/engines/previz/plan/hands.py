"""Whose hand draws a picture: names of styles, schools and painters -> the manner that comes nearest."""

from __future__ import annotations

SPOKEN: tuple[tuple[str, str], ...] = (
    ("anime", r"(?:anime|manga|studio ghibli|ghibli|miyazaki|makoto shinkai|cel[\s-]shaded|japanese animation)"),
    ("pixels", r"(?:pixel[\s-]?art|8[\s-]bit|16[\s-]bit|pixelated)"),
    ("clay", r"(?:claymation|plasticine|stop[\s-]motion|clay animation|clay[\s-]style)"),
    ("woodblock", r"(?:ukiyo(?:[\s-]?e)?|hokusai|hiroshige|woodblock|woodcut|japanese ink|linocut)"),
    ("comic", r"(?:comic[\s-]book style|comic[\s-]style|comic art|graphic novel|pop[\s-]art)"),
    ("cyberpunk", r"(?:cyberpunk style|vaporwave|synthwave)"),
    ("ink_on_silk", r"(?:sumi[\s-]e|(?:traditional )?chinese (?:ink(?: (?:wash )?painting)?|(?:brush )?painting)|"
                    r"shan[\s-]?shui|ink[\s-](?:and[\s-])?wash)"),
    ("watercolour", r"(?:water[\s-]?colou?rs?|gouache|(?:color |colour )?ink[\s-](?:and[\s-])?wash)"),
    ("pointillism", r"(?:pointil+is[mt]\w*)"),
    ("low_poly", r"(?:low[\s-]poly(?:gon(?:al)?)?(?: game)?)"),
    ("cubism", r"(?:(?:abstract )?cubis[mt])"),
    ("stained_glass", r"(?:stained[\s-]glass (?:style|art|picture|illustration))"),
    ("old_master", r"(?:renaissance painting|rembrandt|caravaggio|vermeer|baroque painting|classical painting)"),
    ("swirled", r"(?:post-?impressionis[tm]|v[ao]n gogh"
                r"(?! (?:is|paint(?!ing\s*(?:[,.;]|$|of\b|style))|walk|stand|sit|look|hold|wear)\w*))"),
    ("oil", r"(?:oil paintings?|oil on canvas|"
            r"impressionis[tm](?:ic)?(?: paintings?)?|monet|acrylic painting|painterly|"
            r"high[\s-]contrast painting)"),
    ("abstract", r"(?:abstract (?:expressionis[tm]|painting|art))"),
    ("sticker", r"(?:sticker illustration|vector (?:art|illustration)|flat design|clip[\s-]?art)"),
    ("instant", r"(?:polaroid (?:photo|picture|style|of|shot))"),
    ("3d_animation", r"(?:pixar|disney|dreamworks|3d animat(?:ed|ion)|3d cartoon|animated style|cartoon style|"
                     r"cartoon)"),
    ("pencil", r"(?:pencil (?:sketch|drawing)|charcoal (?:sketch|drawing)|line (?:art|drawing)|ink sketch|"
               r"(?:a )?sketch of|"
               r"(?:child's )?crayon drawing|chalk drawing|(?:wood |steel )?engraving|etching|lithograph|pen and ink|"
               r"charcoal(?=\s*[.,;]?\s*$))"),
    ("sepia", r"(?:sepia(?:[\s-]toned?)?|daguerreotype)"),
    ("faded", r"(?:vintage (?:film|footage|photo|movie)|old (?:film|footage|movie)|super[\s-]?8|8\s?mm|vhs|"
              r"retro film|found footage)"),
    ("noir", r"(?:(?:black[\s-]and[\s-]white )?film[\s-]noir|noir)"),
    ("monochrome", r"(?:monochrome|silent film|b&w|"
                   r"black[\s-]and[\s-]white(?=\s*(?:[,.;]|$|film|photo|footage|image|style|movie|shot|picture|video|"
                   r"scene|portrait)))"),
)  # fmt: skip
"""What is heard wherever it stands."""

TOLD: tuple[tuple[str, str], ...] = (
    ("pixels", r"(?:minecraft)"),
    ("papyrus", r"(?:(?:ancient )?egyptian|hieroglyph\w*|papyrus|egyptian tom[bp]\w*)"),
    ("folk", r"(?:madhubani|jamini roy|warli|folk(?: art)?|romero britto|chris ofili|na(?:i|ï)ve art|keith haring|"
             r"frida kahlo|aboriginal|matisse|mexican|batik)"),
    ("sticker", r"(?:sticker\w*|vector|flat|emoji|clip[\s-]?art|logo|infographic|minimalist)"),
    ("low_poly", r"(?:low[\s-]?poly\w*|origami|polygon\w*)"),
    ("cubism", r"(?:cubis[mt]\w*|picasso|braque|juan gris|futuris[mt])"),
    ("pointillism", r"(?:pointil+is[mt]\w*|seurat|signac|divisionis[mt]|yayoi kusama)"),
    ("stained_glass", r"(?:stained[\s-]glass|art nouveau|mucha|tiffany)"),
    ("mosaic", r"(?:mosaic|byzantine|klimt|tile art)"),
    ("ink_on_silk", r"(?:(?:traditional )?chinese|ink[\s-]wash|xu beihong|qi baishi|korean painting|silk painting)"),
    ("old_master", r"(?:renaissance|da vinci|leonardo|michelangelo|raphael|botticelli|titian|baroque|classical|"
                   r"old masters?|d(?:u|ü)rer|bosch|bruegel|gothic painting|academic|pre-raphaelite|goya|velazquez)"),
    ("abstract", r"(?:abstract\w*|howard hodgkin|kandinsky|rothko|pollock|de kooning|mir(?:o|ó)|mondrian|fauvis[mt])"),
    ("comic", r"(?:lichtenstein|warhol|pop[\s-]?art|comics?|graphic novel|marvel comics?|banksy)"),
    ("cyberpunk", r"(?:cyberpunk|neon ?punk|neon)"),
    ("pencil", r"(?:drawing|sketch)"),
    ("swirled", r"(?:van gogh|von gogh|munch|(?<!abstract )expressionis\w*|starry night)"),
    ("oil", r"(?:oil|impressionis\w*|dal[ií√]\S*|surrealis\w*|magritte|c(?:e|é)zanne|renoir|turner|hopper|"
            r"gauguin|caspar david friedrich|paint\w*|fantasy art|romanticis[mt]|realis[mt] painting|bob ross|kehoe|"
            r"canvas)"),
    ("3d_animation", r"(?:3d(?: game| render| animation| cartoon)?|video game|game|cartoon|animat\w*|disney\w*|pixar|"
                     r"fortnite|unreal)"),
    ("clay", r"(?:figurine|clay|toy|plastic|wallace and gromit|aardman|lego)"),
    ("pencil", r"(?:pencil|sketch\w*|drawing|charcoal|graphite|ink|line art|doodle|blueprint)"),
    ("instant", r"(?:polaroid|instant (?:photo|film|camera))"),
    ("faded", r"(?:(?:time )?19[5-8]0'?s?|[5-8]0'?s|retro|vintage|vhs|old film|analog\w*)"),
    ("noir", r"(?:film[\s-]noir|noir|sin city)"),
    ("monochrome", r"(?:black[\s-]and[\s-]white|monochrome|silent)"),
)  # fmt: skip
"""What is a manner only where it is called a style: 'in Egyptian style', 'A Warhol painting of'."""

PLAIN = (
    r"(?:marvel|movie|film|cinema\w*|hollywood|bollywood|blockbuster|photo\w*|hyper-?realis\w*|realis\w*|"
    r"documentary|national geographic|wes anderson|tim burton|modern|trailer)"
)
"""Called a style, but what any film looks like."""

PAINTERS = (
    r"(?:(?:salvador\s+)?dal[ií]|(?:pablo\s+)?picasso|(?:claude\s+)?monet|(?:gustav\s+)?klimt|(?:edvard\s+)?munch|"
    r"(?:hieronymus\s+)?bosch|rembrandt|caravaggio|vermeer|(?:katsushika\s+)?hokusai|hiroshige|kandinsky|mondrian|"
    r"(?:andy\s+)?warhol|lichtenstein|banksy|(?:ren[eé]\s+)?magritte|edward\s+hopper|caspar\s+david\s+friedrich|"
    r"(?:frida\s+)?kahlo|(?:georges\s+)?seurat|(?:henri\s+)?matisse|c[eé]zanne|gauguin|bob\s+ross)"
)
"""Whose name alone, after a comma at the end, says whose hand it is: 'a clock in a desert, Salvador Dali'."""
