"""What is done to what -> the cycle that shows it and what it needs in hand or on the table before one.

The key is the verb's base form, alone or with the last word of what it is done to."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS, table

_ROWS = """
strike_light harmonica: play harmonica, blow harmonica, play mouth organ
ski_jump skis: skier {leaps}, ski jumper {leaps}, jumper {leaps}, freeskier {leaps}
board_grab snowboard: snowboarder {leaps}, snowboarder grab, snowboarder lift, snowboarder rotate
skate_spin skates: skater {whirls}, figure skater {whirls}
leap skates: skater jump, figure skater jump, figure skater leap
dive_in springboard: diver {leaps}, diver dive, diver plunge, leap diving board, dive diving board, jump diving board
brush_teeth toothbrush: brush tooth, brush teeth, clean tooth, clean teeth
comb comb: brush hair, comb hair, comb, brush beard, style hair
shave razor: shave, trim beard, shave beard, shave head, shave face, trim
shave : apply sunblock, apply cream, apply, wash face
shower shower_head: take a shower, take shower, bathe, wash hair
knot_tie necktie: tie tie, tie necktie, tie bow, button shirt, wear tie, knot tie
call handset: talk radio, speak radio, call radio, talk walkie-talkie
call handset: call, phone, pick up phone, pick up telephone, talk phone, talk telephone, answer phone
phone pocket_watch: consult watch, check pocket watch, look pocket watch, consult pocket watch, read pocket watch
selfie selfie_phone: take a selfie, take selfie, record self, pose selfie
phone phone: text, scroll, use phone, check phone, look phone, look smartphone, browse phone
fiddle cigarette: roll cigarette, roll cigar, roll joint
throw paper_plane: fly paper plane, throw paper plane, launch paper plane, toss paper plane, fly paper airplane
juggle balls: juggle
rub_legs : put on shoe
picket placard: protest, demonstrate, picket, march protest, strike protest
leap : parkour
brush_teeth bite: share ice cream, lick ice cream, eat ice cream, lick lollipop, eat popsicle, eat donut, eat cone
throw paper_plane: drive paper plane, drive paper airplane, pilot paper plane
throw paper_plane: throw paper airplane, launch paper airplane, fly plane
smoke : smoke pipe
smoke cigarette: smoke, smoke cigarette, smoke cigar, smoke pipe, vape
drink cup: drink, sip, gulp, drink coffee, drink tea, taste wine
dine dinner: dine, eat breakfast, eat dinner, eat lunch, eat salad, eat steak
chop chopping: cut, cut cake, cut paper
stir stove: cook, stir, boil, simmer, brew, prepare, season, prepare meal, heat
knead kneading: knead, bake, shape dough, make bread, bake bread, bake cake
stir bowl: toss a salad, toss salad, mix salad
stir grill: barbecue, barbeque, grill, barbequing, barbecuing, roast, roast marshmallow
wash washing: wash, wash dish, wash dishes, do the dishes, do dishes, wash hand, wash hands, rinse, scrub dish
wash washing: clean dish
sweep mop: mop, mop floor, wipe floor, scrub floor, clean floor, swab deck, swab, mop kitchen
sweep broom: sweep, sweep floor
wash washing: wash clothes, do laundry, do the laundry, wash laundry, wash vegetable, wash fruit
water spray: disinfect, spray
iron ironing: iron, press shirt, iron shirt, iron clothes
fold folding: fold, fold clothe, fold clothes, fold laundry, make bed, make the bed, make a bed, pack suitcase
arrange arranging: arrange flower, arrange flowers, arrange bouquet, arrange
flip pan: toss pasta, flip, flip pancake, flip burger, fry
flip pan: fry egg, toss pancake, saute, flip pancakes, flip burgers, toss pancakes
cuddle teddy: hug teddy bear, hug doll, hug toy, cuddle toy
bench workbench: tinker, assemble clock, repair clock, repair watch, mend clock, fix clock, fix watch, fix radio
bench workbench: solder
bench workbench: work bench, repair, assemble, fix, craft, inspect gear, polish, engrave, sculpt, mould
bench workbench: mold
desk paper: sign, study, draw, sketch, write, color, colour, design, take note, make note
desk laptop: open laptop, work project, check email, write email, send email, answer email
desk laptop: use computer, use a computer, use laptop, type, work computer, work laptop, code, edit photo, program
desk laptop: work from home, browse, type keyboard, type computer, type laptop
chess block_tower: play jenga, play jenga game, play block, stack jenga block
chess chess: play chess, play checkers, play checker, play draughts, play backgammon, play board, play game
cards cards: play card, play cards, play poker, shuffle card, shuffle, deal card, gamble
fiddle money: count money, count, count coin, count bill
fiddle : finger snap, finger snapping, snap finger, knot, thread, crack knuckle
fiddle balloon: tie balloon, tie balloons
fiddle : clean glasses, wipe glasses, clean spectacles, tie ribbon, tie string, tie knot
fiddle : break chocolate bar, break chocolate, break bar, break cookie, open letter, open envelope
rub_legs : clean shoe, polish shoe, clean boot, polish boot
fiddle : bend metal
mend net: mend net
gamepad gamepad: play gamepad, play controller, play video game, play game controller, play videogame, play video
gamepad gamepad: game
piano : play piano, play organ, play keyboard
harp harp: play harp
cello cello: play cello, play bass
sax saxophone: play saxophone, play sax, play clarinet, play oboe
trumpet trumpet: play trumpet, play horn, play trombone, play tuba, play bugle
flute flute: play flute, play recorder
accordion accordion: play accordion
strum guitar: play guitar, play ukulele, play banjo, play lute, play bass guitar, strum
violin violin: play violin, play fiddle, play viola
drum_set drum_kit: play drum, play drums, drum, air drum, air drumming
bench decks: dj, mix music, spin record
microphone microphone: sing microphone, rap
pet : pet, pet animal, pet dog, pet cat, stroke, groom, groom dog, brush dog, tend
weep tears: cry, weep, sob, mourn
ring_dance : dance in ring
mend_low : build snow castle
box punch_bag: train boxer
box : practice boxer, exercise boxer, warm up boxer
ballet : train ballerina, practice ballerina, rehearse ballerina, exercise ballerina, warm up ballerina
sword sword: train knight, practice knight, train samurai, practice samurai, train warrior, practice warrior
push_up : train soldier, exercise soldier
martial : train monk, practice monk, train karateka, practice karateka, train ninja, practice ninja
handstand : train gymnast, practice gymnast
run : train runner, practice runner, train athlete, train sprinter
welcome : welcome
tie_lace : tie sneaker, tie sneakers, tie boot, tie boots, tie lace, lace sneaker, tie trainers
tie_lace : tie shoe, tie shoelace, tie shoelaces, tie laces, lace shoe, lace boot
jete : leap ballerina, jump ballerina, leap dancer, jump dancer
table_listen : sit at table
at_mic microphone: perform comedian, report, report new, report news, commentate, host show, host, present show
at_mic microphone: tell joke, crack joke, do stand-up, do stand up, announce, interview, stand comedian, talk comedian
at_mic microphone: talk reporter, stand reporter, speak reporter, talk anchor, speak microphone, talk microphone
carry : bear in hands
splits : do split, do splits, do the splits, perform split, perform splits
magic wand_hat: amaze magician, dazzle magician, astonish magician, entertain magician, perform magician
shake_head : shake head
shout : shout, yell, bellow, rage, argue, scold, rant, roar, curse
call handset: shout phone, yell phone, argue phone, scream phone
scream : scream, shriek, wail, panic
laugh : laugh, giggle, chuckle
cower : cower, cringe, flinch, tremble, shiver, brace
hide : hide, lurk, take cover
huddle : huddle, sulk, hug knee, hug knees
think : think, ponder, contemplate, daydream, wonder, doubt, hesitate
arms_folded : cross arm, cross arms, fold arm, fold arms, frown, scowl, glare, pout, grimace
shrug : shrug, shrug shoulder, shrug shoulders
facepalm : facepalm, despair, sigh, cover face, hide face
yawn : yawn
gasp : gasp, gape
magic wand_hat: pull dove, pull rabbit, pull bird, conjure dove, conjure rabbit, produce dove, produce rabbit
curtsy : curtsy, curtsey
droop : mope, slouch, hang head
nod : nod, nod head
handshake : shake hand, shake hands, handshake
stand : stick tongue, stick tongue out, stick out tongue, wink, smile, grin
rub_legs : massage leg, massage legs, massage foot, rub leg
rub_legs : massage
push_up : push up, do push up, do a push up
sit_up : sit up, do sit up, crunch
squat : squat, do squat
star_jump : do aerobics, aerobics, exercise, work out, train, warm up, do exercise, do an exercise, do jumping jack
stretch : stretch, stretch leg, stretch arm, do a leg exercise, do leg exercise, stretch body
yoga : do yoga, practice yoga, yoga, do a yoga pose, balance
tai_chi : tai chi, do tai chi, practice tai chi
handstand : do a handstand, do handstand, handstand
backbend : bend back, bend backwards, bend backward
press barbell: lift weight, lift barbell, lift a weight, lift weights, weightlift, press weight
curl dumbbells: lift dumbbell, curl, curl dumbbell
kettlebell kettlebell: lift kettlebell, swing kettlebell
jump_rope skipping_rope: jump rope, skip rope, jump a rope
hula hula_hoop: hula hoop, hula hooping, twirl hoop, spin hoop
climb_rope climbing_rope: climb rope, climb a rope
climb_rock rockface: rock climb, rock climbing, climb rock, climb wall, climb cliff, climb mountain, climb boulder
climb_rock rockface: scale cliff, boulder
climb_rock ladder: climb ladder
climb trunk: climb tree, climb oak, climb palm, climb pine, climb trunk, climb pole, climb mast, climb beanstalk
climb trunk: climb drainpipe, climb lamppost
bungee cord: bungee jump, bungee jumping
skydive : skydive, skydiving, parachute
shoot_hoop basketball: shoot basketball, play basketball, throw basketball, shoot hoop, shoot ball
dunk basketball: dunk, dunk basketball, slam dunk, dunk ball
dribble basketball: dribble, dribble basketball, bounce ball, bounce basketball
kick_ball football: shoot goal, shoot a goal, kick ball, kick football, kick soccer, play soccer, play football
kick_ball football: score goal, head ball
golf golf_club: golf, play golf, hit golf, swing golf, putt
bat bat: play baseball, hit baseball, play cricket, play softball, swing bat, bat
racket racket: play tennis, play badminton, play squash, hit tennis, serve tennis
bowl bowling: bowl, bowling, play bowling
lens camera: take photo, take a photo, take photos, take picture, take a picture, take pictures, take photograph
lens camera: take photographs, take photos of, snap a photo, snap photos, take snapshot, take a snapshot
throw ball: throw snow, throw snowball, play snowball, toss snow
throw disc: throw frisbee, catch frisbee, play frisbee, toss frisbee
throw ball: play catch, throw baseball, catch baseball, throw ball, pitch baseball, pitch
martial : kick, kick high, high kick, roundhouse kick, karate, do karate, kung fu, practice kung fu
box : box, punch, shadowbox, spar, practice kicking
surf skateboard: skateboard, skateboarding, ride skateboard
skate skates: ice skate, ice skating, roller skate, roller skating, rollerskate, skate, figure skate, rollerblade
astride motorbike: motorcycle, motorcycling, ride motorcycle, ride motorbike, ride scooter, ride moped
ballet : dance ballet, do ballet, pirouette
pom_poms pom_poms: cheerlead, cheerleading
push trolley: push cart, push trolley, push shopping, shop
push pram: push pram, push stroller, push baby
push : push, shove, push chair, push wheelchair, push car
haul haul_rope: haul net, pull net, haul rope, pull rope, drag net, haul, haul catch
bear basket: carry box, carry basket, carry bag, carry laundry
backstroke : swim backstroke
front_crawl : swim at surface
swim : swim, swim lap, do the crawl
puff inflated: blow balloon, blow balloons, blow up balloon, blow up balloons, inflate balloon, inflate balloons
puff bubbles: blow bubble, blow bubbles, blow soap bubble, blow soap bubbles
eat food: dip fry, dip french fry, dip chip, dip bread, dip biscuit, dip cookie, dip nacho, dip strawberry
rummage open_bag: rummage, rummage bag, rummage purse, rummage handbag, rummage backpack, search bag, search purse
clench : clench, clench fist, clench fists, clench hand, ball fist, ball fists, shake fist, shake fists, raise fists
stand : clench jaw, clench tooth, clench teeth
phone phone: type message, type text, write message, send message, send text, read message, type phone, write text
wipe_brow : wipe sweat, wipe brow, mop brow, mop forehead, wipe forehead, dab sweat, dab forehead, wipe perspiration
facepalm : rub forehead, rub temple, rub temples, massage temple, massage temples, hold forehead
suck gum: chew gum, chew bubble gum, blow bubble gum, pop bubble gum, pop gum
hold_light candle: hold candle
rub_eyes : rub eye, rub eyes, rub face
at_temples : adjust glasses, adjust sunglasses, adjust spectacles, push glasses, wear spectacles, take off glasses
at_ear : adjust earring, adjust earrings, wear earring, wear earrings
drink cup: gargle, gargle mouthwash, rinse mouth
suck pacifier: suck pacifier, suck dummy, chew pacifier
bite_nails : suck thumb, suck finger, suck thumbs
sign : gesture, gesticulate
fiddle capped: unscrew bottle, open bottle, twist bottle, uncork bottle, unscrew jar, open jar, twist cap, open can
fiddle thread: thread a needle, thread needle
blow_kiss : blow kiss, blow kisses, send kiss
cough : cough, sneeze, clear throat, splutter
bite_nails : bite nail, bite nails, chew nail, bite fingernail, bite fingernails
bite_nails pencil: chew pencil, chew pen, bite pencil, nibble pencil
muleta muleta: fight bull, swing cape, bullfight, wave cape, taunt bull
flamenco : dance flamenco, flamenco
head_spin : spin on his head, spin on her head, spin on their heads
head_spin : breakdance, spin head, headspin, dance breakdance, windmill
dive_in : dive
backflip : backflip, do backflip, do a backflip, somersault, do somersault, flip backward, front flip, do flip
trapeze trapeze: swing artist, fly artist, hang artist, swing trapeze, swing acrobat, fly acrobat, swing aerialist
trapeze trapeze: sway artist, sway trapeze, hang acrobat, fly aerialist, hang aerialist
high_bar high_bar: swing bar, swing high bar, hang bar, do pull up, pull up, do gymnastics
skate_spiral skates: spin ice, spin lake
sword sword: sword fight, sword fighting, fence
archery bow: archery, do archery, practice archery, shoot arrow, shoot bow
"""

DEEDS = {**table(_ROWS), **ERRANDS}
"""'brush tooth' -> (cycle, prop)."""
PAIRED = frozenset({"shake hand", "shake hands", "handshake", "hug", "kiss", "embrace", "fence", "sword fight",
    "rock scissors paper", "rock paper scissors"})
"""Deeds that take two: who is said to do them alone gets company."""


_TRAINS = frozenset({"amaze", "dazzle", "astonish", "entertain", "perform", "leap", "jump", "train", "train in",
    "practice", "exercise", "warm up", "rehearse", "work out"})
"""Verbs that mean to everybody the deed of their own trade."""


def intent(cue: Cue) -> tuple[str, str] | None:
    """(cycle, prop) of a deed that has a row of its own."""
    if not cue.deed:
        return None
    deed = cue.deed.replace("practise", "practice")
    who = cue.word.split()[-1] if cue.word else ""
    vessel = cue.thing.split(" of ")[0]  # 'a basket of apples' is carried as a basket
    told = (f"{deed} {cue.thing}", f"{deed} {vessel}", f"{deed} {cue.thing.split()[-1]}") if cue.thing else ()
    trade = (f"{deed} {who}", f"{deed.split()[0]} {who}") if deed in _TRAINS else ()
    own_trick = f"{who} {told[-1]}" if who and told else ""
    if own_trick in DEEDS:  # what one of that trade does to that thing: the fullest key
        return DEEDS[own_trick]
    if " " in deed and deed in ERRANDS:  # the key of an errand
        return next((DEEDS[key] for key in told if key in DEEDS), DEEDS[deed])
    own = (f"{who} {deed}", f"{who} {deed.split()[0]}") if who else ()
    return next((DEEDS[key] for key in (*told, *own, *trade, deed) if key in DEEDS), None)
