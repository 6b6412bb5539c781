"""More work and sport with gear of its own, in the rows of `errands.py`; these count before those."""

from __future__ import annotations

FEAT_CLASSES: dict[str, str] = {
    "planks": "board, boards, plank, brick, bricks, tile, tiles, concrete block, cinder block, stack of boards",
    "leaps": "jump, leap, fly, soar, launch, drop, sail, hurtle, flip, catch, plunge, spring, jump off, leap off, "
             "take off, hang, backflip, somersault, float",
    "whirls": "spin, twirl, whirl, pirouette, rotate, turn",
    "strikes": "hit, strike, swing, smash, slam, return, drive, serve, whack, play, play shot",
    "pounds": "hammer, pound, hit, beat, bash, smash, strike, thrash, pummel, bang",
    "grips": "hold, grip, grasp, clutch, turn, spin, take, wrestle, man, steer, pull, work, stand",
    "stone": "marble, stone, statue, bust, sculpture, granite, head, face, figure, angel, torso, block, marble block, "
             "marble bust, marble statue, ice, ice sculpture",
    "draws_to": "open, close, draw, pull, part, lower, raise, shut",
    "device": "fan, stove, oven, tv, television, lamp, desk lamp, light, computer, laptop, radio, heater, dishwasher, "
              "microwave, printer, machine, switch, button, washing machine, kettle, air conditioner, stereo, monitor",
    "ore": "rock, gold, coal, ore, crystal, vein, stone, silver, diamond, rock face, seam, coal seam",
    "blaze": "fire, blaze, flame, flames, house, building, inferno, warehouse, wildfire, forest fire",
    "draws": "draw, unsheathe, pull, lift", "wields": "swing, practice",
    "blades": "sword, blade, sabre, saber, longsword, claymore, rapier",
    "slippers": "pointe shoe, pointe shoes, ballet shoe, ballet shoes, slipper, ballet slipper, ballet slippers, "
                "pointe, skate, skates, ice skate, ice skates, slippers",
    "puts": "put, load, throw, stuff, toss, push, take", "washing": "laundry, clothes, washing, sock, shirt, clothing",
    "washer": "washing machine, washer, laundry machine, dryer", "lift": "chairlift, chair lift, ski lift",
    "sleds": "sled, sledge, toboggan, sleigh, wagon, handcart, trolley, cart, red wagon",
    "aloft": "apple, orange, egg, gem, crystal, orb, fruit, ball, stone, trophy, medal, gift, present, package, "
             "parcel, flower, bouquet",
    "tugs": "pull, drag, haul, tow, tug",
    "watches": "watch, wristwatch, smartwatch, smart watch, wrist watch",
    "guns": "gun, pistol, handgun, revolver, rifle, shotgun",
    "fires": "shoot, fire, aim, point, hold, draw, raise, use, carry",
    "raises": "assemble, pitch, set up, put up, build, put together, erect",
    "built": "tent, furniture, bed, crib, bookshelf, bookcase, wardrobe, swing set, playground, playhouse, gazebo",
    "keeps": "hold, clutch, show, show off, display",
    "given": "trophy, award, medal, diploma, certificate, money, cash, envelope, key, keys, towel, hat, package, "
             "parcel, football, basketball, soccer ball, volleyball, beach ball, rugby ball, suitcase, briefcase, "
             "handbag, purse, food, meal, dish, plate, plate of food, cake, birthday cake, bowl of food",
}  # fmt: skip

FEAT_ROWS = """
mend_low washer: {puts} {washing}, {puts} {washing} washing machine, load {washer}, unload {washer}, fill {washer}
mend_low washer: open {washer}, use {washer}, empty {washer}, fix {washer}, repair {washer}, check {washer}
ride_lift chairlift: ride {lift}, sit {lift}, take {lift}, ride on {lift}
slide_in base_plate: slide into base
bounce trampoline_bed: jump trampoline, bounce trampoline, leap trampoline, play trampoline, do flip trampoline
tread treadmill: run treadmill, walk treadmill, jog treadmill, exercise treadmill, train treadmill, use treadmill
ping_pong table_tennis: play ping-pong, play ping pong, play table tennis, play pingpong, @table tennis player
draw_curtains window_dressed: {draws_to} curtain, {draws_to} curtains, {draws_to} blind, {draws_to} blinds
draw_curtains window_dressed: {draws_to} drape, {draws_to} drapes, {draws_to} shutter, {draws_to} shutters
knock door_shut: knock door, {pounds} door, rap door, thump door, tap door
knob door_shut: close door, shut door, lock door, unlock door, slam door
draw_curtains window_dressed: open window, close window, shut window
chess jigsaw: build puzzle, do puzzle, solve puzzle, assemble puzzle, play puzzle, finish puzzle, make puzzle
chess jigsaw: build jigsaw, do jigsaw, solve jigsaw, build jigsaw puzzle, do jigsaw puzzle, solve jigsaw puzzle
chess jigsaw: work puzzle, work jigsaw, put puzzle, complete puzzle
push_button bare_hands: press {device}
snip scissors: cut hair, trim hair, snip hair, cut bangs, trim bangs, cut own hair, cut fringe
fiddle nail_polish: paint nail, paint nails, polish nail, polish nails, apply nail polish, paint fingernail, do nail
fiddle nail_polish: do nails, paint toenail, varnish nail
fiddle clippers: cut nail, cut nails, clip nail, clip nails, trim nail, trim nails, file nail, cut fingernail
break_board boards: break {planks}, punch {planks}, chop {planks}, smash {planks}, karate chop {planks}, split {planks}
throw twig: throw stick, toss stick, fling stick, hurl stick, throw branch, throw bone, toss bone
win finish_tape: win a race, win race, break tape, break the tape
cheer cap_thrown: throw cap, toss cap, throw graduation cap, throw hat, toss hat, toss graduation cap
roofed over_head: hoist newspaper, hoist magazine, hoist book, hoist paper, hoist briefcase, hoist bag, hoist box
roofed over_head: hoist suitcase, hoist crate
roofed given: hoist {aloft}
carry given: {keeps} {given}
push mower: mow, mow lawn, mow grass, mow yard, cut grass, cut lawn, push mower, push lawn mower, push lawnmower
mend_low bare_hands: {raises} {built}
fiddle paper_plane: fold plane, fold paper plane, fold paper airplane, make paper plane, make paper airplane
fold dinner: set table, lay table, set dinner table, lay dinner table
ball_up spun_ball: spin basketball, spin ball, twirl basketball, twirl ball, balance basketball, rotate basketball
wrist wristwatch: check {watches}, look {watches}, read {watches}, check heart rate, check pulse, check time, check rate
wrist wristwatch: adjust {watches}, tap {watches}, use {watches}, touch {watches}, put on {watches}, wear smartwatch
aim_hand pistol: {fires} {guns}
make_up lipstick: use makeup, use mascara, use lipstick, use powder, use blush, use eyeliner, put makeup, do make-up
hose fire_hose: firefighter work, fireman work
toss_up dough: toss pizza, toss dough, spin pizza, spin dough, throw dough, flip dough, twirl pizza, twirl dough
toss_up dough: toss pizza dough, spin pizza dough, flip pizza, throw pizza
chin_up high_bar: do pull-ups, do pullups, do chin-ups, chin up, do a pull-up, do pull up
push_up : do plank, do burpee, do push-ups, do pushups, do push up, do a push-up, do planks, do burpees
sit_up : do sit-ups, do situps, do crunches, do a sit-up
squat : do lunge, do squat, do squats, do lunges, do a squat
thumbs_up thumb: point thumb, hold up thumb, raise thumb, thumb up
hip_hop : hip-hop dance, hip hop dance, street dance
slap_shot hockey_stick: slap puck, hit puck, shoot puck, strike puck, fire puck, chase puck, pass puck, flick puck
slap_shot hockey_stick: hockey player shoot, hockey player skate
slap_shot hockey_stick: hockey player strike, hockey player hit, @hockey player
slap_shot hockey_stick: hockey player race, hockey player slap, play hockey, play ice hockey, hockey player play
fence_lunge foil: fencer lunge, lunge foil, fencer thrust, thrust foil, fencer attack, @fencer, fencer jump
fence_lunge foil: fencer fight, fencer strike, fencer parry
high_bar high_bar: swing parallel bars, swing bars, swing uneven bars, swing ring, gymnast swing, swing parallel bar
high_bar high_bar: gymnast hang, gymnast spin, gymnast circle
kick_ball football: kick penalty, take penalty, footballer kick, take free kick, strike penalty, footballer strike
kick_ball football: striker kick, striker shoot, kick free kick, player kick, footballer shoot, strike ball
golf golf_club: golfer {strikes}, tee off, golfer tee, swing golf club, swing club, @golfer, golfer putt
racket racket: tennis player {strikes}, smash serve, hit serve, smash ball, return serve, hit forehand, hit backhand
racket racket: badminton player {strikes}, smash shuttlecock, hit shuttlecock, @tennis player, serve ball, serve ace
bat bat: batter {strikes}, hit home run, baseball player {strikes}, cricketer {strikes}, @batter
bat bat: batsman {strikes}, batswoman {strikes}, @batsman, @batswoman
save football: goalkeeper {leaps}, goalkeeper dive, goalkeeper save, goalkeeper stretch, goalkeeper catch, save goal
save football: goalie {leaps}, goalie dive, goalie save, goalie stretch, goalie catch, save penalty, save shot
cast_net cast_net: cast net, throw net, fling net, toss net, hurl net, cast fishing net, throw fishing net
hurl javelin: hurl javelin, throw javelin, thrower hurl, throw spear, hurl spear, launch javelin, @javelin thrower
on_marks blocks: crouch starting block, crouch block, sprinter crouch
on_marks blocks: runner crouch, wait starting block, sprinter wait
on_marks blocks: sprinter kneel, kneel starting block, sprinter set, sprinter ready
vault vault_pole: clear bar, vaulter clear, vaulter jump, vaulter leap, pole vault, vaulter vault, @pole vaulter
split pickaxe: swing pickaxe, swing pick, miner dig, miner hack, miner swing, hack {ore}, strike {ore}, break {ore}
split pickaxe: mine, mine {ore}, chip {ore}, dig pickaxe, dig {ore}, @miner, miner work, miner strike, hit {ore}
sculpt bust_block: chisel {stone}, carve {stone}, sculpt {stone}, shape {stone}, hammer {stone}, sculptor work
sculpt bust_block: sculptor carve, sculptor chisel, sculptor shape
sculpt bust_block: sculptor hammer, sculptor sculpt, @sculptor, chisel
fire_breath fire_torch: breathe fire, breathe flame, blow fire, spit fire, spew fire, blow flame, exhale fire
fire_breath fire_torch: fire eater perform, fire eater breathe, @fire eater, @fire breather, fire breather perform
fire_breath fire_torch: eat fire, swallow fire, fire breather breathe, fire eater blow, fire eater spit, spit flame
box punch_bag: {pounds} bag, {pounds} heavy bag, {pounds} punching bag, kick bag, work bag, work heavy bag
box : boxer {pounds}, boxer throw, boxer jab, boxer work, @boxer, throw punch, jab, throw jab
seer seer: fortune teller read, read palm, fortune teller tell, fortune teller look
bear basket: collect egg, gather egg, collect eggs, gather eggs, gather firewood, collect firewood, gather herb
finger_out alighted: hold butterfly, hold moth, hold ladybug, hold ladybird, hold dragonfly, release butterfly
lens camera: photographer crouch, photographer kneel, photographer aim, photographer wait, photographer lie
lens camera: photographer hide, photographer stand, photographer work, aim lens, aim camera, @photographer
drum drum: {pounds} snare drum, {pounds} snare, {pounds} bass drum, {pounds} hand drum, {pounds} bongo
throw ball: volleyball player {strikes}, spike ball, spike volleyball, volleyball player spike, volleyball player jump
drum drum: taiko drummer {pounds}, taiko drummer play, marching drummer play, @taiko drummer
drum_set drum_kit: {pounds} kit, {pounds} drum kit, {pounds} drums, drummer {pounds}, play kit, drummer play, @drummer
drum_set drum_kit: drummer drum, drummer perform, hit cymbal, crash cymbal, {pounds} cymbal
conduct baton: raise baton, lift baton, wave baton, hold baton, swing baton, conductor raise, conductor lift
megaphone megaphone: shout megaphone, yell megaphone, direct film, direct movie, direct scene, director shout
megaphone megaphone: director direct, @film director, speak megaphone, bark megaphone, call megaphone, talk megaphone
megaphone megaphone: hold megaphone, film director work, use megaphone
megaphone megaphone: direct actor, direct crew, movie director direct
hose fire_hose: spray {blaze}, hose {blaze}, fight {blaze}, battle {blaze}, douse {blaze}, extinguish {blaze}
hose fire_hose: firefighter spray, firefighter hose, firefighter battle, firefighter fight, aim hose, hold hose
hose fire_hose: fireman spray, fireman fight, spray hose, firefighter aim, firefighter douse, firefighter extinguish
lasso lasso: twirl lasso, swing lasso, spin lasso, throw lasso, cowboy twirl, whirl lasso, whirl rope, twirl rope
lasso lasso: hold lasso, cowboy lasso, lasso, wave lasso, toss lasso, cowgirl twirl
guard katana: {draws} katana, samurai draw, samurai unsheathe, ronin draw
sword katana: {wields} katana
sword sword: {wields} {blades}
guard sword: {draws} {blades}, knight draw, warrior draw, unsheathe
flamenco : flamenco dancer stamp, flamenco dancer dance
flamenco : flamenco dancer perform, @flamenco dancer, flamenco dancer spin
flamenco : flamenco dancer stomp, flamenco dancer twirl, flamenco dancer whirl
head_spin : spin head, breakdancer spin, breakdancer whirl, breakdancer dance, @breakdancer, breakdancer perform
match_light match_flame: strike match, light match, ignite match
match_light match_flame: ignite lighter, hold match, strike lighter, cup match
match_light match_flame: burn match, cup flame
tow tow_rope: {tugs} {sleds}
lace_sit ribbons: lace {slippers}, tie {slippers}, ballerina lace
lace_sit ribbons: ballerina tie, fasten {slippers}, lace up {slippers}
lace_sit ribbons: put on {slippers}, adjust {slippers}, knot {slippers}, lace up
fiddle bare_hands: pull on glove, put on glove, tug glove, take off glove, pull off glove, strap glove, button glove
fiddle bare_hands: wrap hand, wrap wrist, tape hand, tape wrist, lace glove, bandage hand, pull glove
plough plough: plough, plow, plough field, plow field
plough plough: guide plough, farmer plough, farmer plow, till field, drive plough
plough plough: steer plough, push plough, guide plow, follow plough, till soil, plough soil, plow soil
helm helm: {grips} helm, {grips} ship's wheel, {grips} ship wheel, sailor steer, captain steer, helmsman steer
shoulder_pole sweep_brush: @chimney sweep, chimney sweep walk, chimney sweep stand, chimney sweep work, sweep chimney
shoulder_pole sweep_brush: clean chimney, chimney sweep climb
shoulder_pole sweep_brush: chimney sweep look, chimney sweep rest, chimney sweep hold
bench workbench: set diamond, set gem, set stone, set ruby, wind watch, assemble watch, adjust watch, oil watch
bench workbench: repair watch, repair pocket watch, repair clock, fix clock, mend watch, mend clock, examine gear
bench workbench: @clockmaker, @watchmaker, @jeweller, @jeweler
bench workbench: @goldsmith, @silversmith, @engraver, clockmaker inspect
bench workbench: watchmaker inspect, clockmaker examine, watchmaker examine, study watch, inspect watch, examine watch
hammer_in last: hammer boot, hammer shoe, stitch boot, stitch shoe
hammer_in last: sew boot, sew shoe, mend boot, mend shoe, repair boot
hammer_in last: repair shoe, fix shoe, fix boot, nail boot, nail shoe, sole boot, sole shoe, make shoe, make boot
hammer_in last: @cobbler, @shoemaker, cobbler work, shoemaker work, cobbler stitch, cobbler hammer, polish boot
knead kneading: dust flour, dust dough, sprinkle flour, sift flour, flour dough, dust table, dust counter
pour ladle: melt gold, melt silver, melt metal, melt bronze, melt iron, goldsmith melt, goldsmith pour
levitate cards_afloat: fan card, fan cards, fan out card, magician fan, magician shuffle, magician spread
bear book_stack: carry stack, carry book stack, carry pile of book, carry stack of book, carry books, carry pile
smith anvil: plunge blade, quench blade, plunge sword, quench sword, cool blade, dip blade, blacksmith plunge
smith anvil: blacksmith quench, quench, blacksmith dip, blacksmith cool, temper blade, temper steel
point flashlight: shine torch, shine flashlight, point flashlight, hold flashlight, aim flashlight, shine light
point flashlight: sweep flashlight, search flashlight, explore flashlight, raise flashlight, shine beam, point torch
offer milk_bottle: bottle-feed, bottle feed, bottle-feed elephant, nurse lamb, bottle feed lamb, feed bottle
wash_pane gondola: window cleaner hang, window cleaner dangle, window cleaner abseil, window cleaner swing
wash_pane gondola: window washer hang, window cleaner work, window cleaner climb
on_beam balance_beam: balance beam, gymnast balance, gymnast walk, gymnast leap, walk beam, dance beam
flex bare_hands: flex muscle, flex, flex bicep, flex muscles, bodybuilder pose, strongman flex, @bodybuilder
chess chess: ponder move, think move, grandmaster ponder, grandmaster think, @grandmaster, grandmaster move
chess chess: chess player ponder, chess player think, study chessboard, move pawn, move queen, ponder chessboard
pour flasks: scientist pour, chemist pour, alchemist pour, pour nitrogen, pour liquid nitrogen, mix chemical
fiddle bare_hands: chalk hand, rub hand, wipe hand, dust hand, warm hand, clap chalk, wring hand
bask bare_hands: catch snowflake, catch raindrop, catch snow, catch rain, feel rain, feel sun, catch petal, catch leaf
bask bare_hands: enjoy rain, welcome rain, feel snow, catch falling leaf, feel wind, feel breeze, taste rain, taste snow
mend_low bare_hands: open box, open suitcase, open crate, open casket, open coffin, open briefcase
mend_low bare_hands: launch boat, launch paper boat, float paper boat
mend_low bare_hands: set paper boat, release paper boat, launch toy boat
mend_low bare_hands: sail paper boat, place paper boat, put paper boat, light campfire, light fire, build campfire
blow_glass blowpipe: turn bubble, turn glass, glassblower turn
blow_glass blowpipe: glassblower spin, spin glass, blow vase, blow bubble of glass
blow_glass blowpipe: glassblower twirl, glassblower lift, glassblower inflate, glassblower swing, twirl glass
weld torch_weld: join beam, join steel, join steel beam, join metal, welder join, welder work, welder fuse, fuse metal
weld torch_weld: welder cut, welder repair, welder build, welder kneel, welder crouch
"""  # fmt: skip

FEAT_SHOWN = {
    "mower": "mower lawnmower",
    "paper_plane": "plane airplane paper", "dinner": "table dinner", "spun_ball": "ball basketball finger",
    "wristwatch": "watch wristwatch smartwatch wrist", "pistol": "gun pistol handgun revolver rifle shotgun",
    "given": "trophy award medal diploma certificate money cash envelope key keys towel hat package parcel football "
             "basketball ball volleyball suitcase briefcase handbag purse "
             "food meal dish plate plates cake",
    "door_shut": "door", "jigsaw": "puzzle jigsaw piece pieces",
    "window_dressed": "curtain curtains blind blinds drape drapes shutter shutters window",
    "trampoline_bed": "trampoline",
    "treadmill": "treadmill machine",
    "table_tennis": "table paddle bat ball ping-pong", "scissors": "scissors hair",
    "nail_polish": "nail nails polish brush fingernail bottle", "clippers": "nail nails clipper clippers file",
    "boards": "board boards plank brick bricks tile tiles block punch",
    "twig": "stick branch bone",
    "finish_tape": "line tape race",
    "washer": "machine laundry clothes washing sock shirt clothing washer dryer basket detergent",
    "chairlift": "chairlift lift",
    "thumb": "thumb", "over_head": "newspaper magazine book paper briefcase bag box suitcase crate",
    "dough": "pizza dough", "cap_thrown": "cap caps hat hats",
    "basket": "basket egg eggs firewood herb herbs",
    "alighted": "butterfly moth ladybug ladybird dragonfly",
    "camera": "camera lens tripod",
    "hockey_stick": "stick puck hockey", "foil": "foil epee sabre rapier sword", "high_bar": "bar bars ring rings",
    "football": "ball football penalty", "golf_club": "club ball", "racket": "racket ball shuttlecock serve",
    "bat": "bat ball", "cast_net": "net", "javelin": "javelin spear",
    "blocks": "block blocks", "vault_pole": "bar pole",
    "pickaxe": "pickaxe pick rock ore gold coal crystal vein seam", "baton": "baton",
    "bust_block": "bust marble statue sculpture chisel mallet hammer block stone head torso figure angel",
    "fire_torch": "fire flame torch eater", "drum_kit": "kit drum drums cymbal cymbals", "drum": "drum drums",
    "megaphone": "megaphone", "fire_hose": "hose water nozzle", "lasso": "lasso rope",
    "match_flame": "match flame lighter", "ribbons": "shoe shoes slipper slippers ribbon ribbons skate skates pointe",
    "plough": "plough plow share furrow", "helm": "helm wheel", "sweep_brush": "brush broom chimney",
    "katana": "katana sword blade", "sword": "sword blade sabre saber longsword claymore rapier",
    "book_stack": "stack book books pile",
    "milk_bottle": "bottle milk", "flashlight": "torch flashlight light beam", "balance_beam": "beam",
    "tow_rope": "rope", "last": "boot boots shoe shoes nail nails hammer bench leather sole",
    "blowpipe": "glass vase container pipe bubble blowpipe",
}
