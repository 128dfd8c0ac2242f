/** Words of general and legal English by idea, as `WordData` says: ideas from f to i. */
export const words =
  'fabric=fabric/textile face=face/faces/faced/facing/facial facial=facial/face/faces facility=facility fact=fact ' +
  'factor=factor fade=fade/fades fail=fail/failure fair=fair faith=faith faithful=faithful/fidelity fall=fall ' +
  'false=false/falses/falsely/falsify family=family/families famous=famous fan=fan/fans far=far/fars/farther ' +
  'fare=fare/fares farewell=farewell farm=farm/farmer fashion=fashion fast=fast/fasts/faster/rapid ' +
  'fat=fat/fats/fatty/fatties father=father fatigue=fatigue/tired/tireds fault=fault ' +
  'favorite=favorite/favour/preferred favour=favour favourable=favorable/favourable fear=fear/fears/feared/fearing ' +
  'feasible=feasible/practicable feast=feast/feasts/holiday feat=feat/feats feature=feature february=february ' +
  'federal=federal fee=fee feed=feed/feeds/feeding/fed feeding=feeding feel=feel/feels/feeling/felt ' +
  'female=female/woman/women feminist=feminist fence=fence/fences ferry=ferry/ferries fever=fever/fevers few=few ' +
  'fibre=fiber/fibers/fibre/fibres field=field fierce=fierce fifteen=fifteen fight=fight figure=figure/figuring ' +
  'file=file filing=filing/file/files filling=filling/fill/fills film=film/films/filmed/filming filter=filter ' +
  'final=final finally=finally/final/finals financial=financial find=find/finding fine=fine finish=finish ' +
  'finland=finland/finnish fire=fire firearm=firearm firm=firm/firms/firmed/firming/firmly/firmlies ' +
  'firm-steady=firm/firms/firmly/firmlies first=first fiscal=fiscal fish=fish/fishing/fishery fist=fist/fists ' +
  'fit=fit/fits/fitted/fitting/fitness five=five/fives/fifth fix=fix fixation=fixation/fix/fixes/fixed/fixeds ' +
  'flag=flag flame=flame/flames/flammable flavour=flavor/flavour flaw=flaw/flaws flee=flee/flees/fled/flight ' +
  'flesh=flesh/fleshes flexible=flexible flight=flight flip=flip/flips/flipped/flipping ' +
  'float=float/floats/floated/floating flood=flooding/flood/floods floor=floor/floors ' +
  'flour=flour/flours/meal/meals flow=flow fluid=fluid/fluids fly=fly/flies/flying/flown ' +
  'focus=focus/focuses/focal/focals fog=fog/fogs fold=fold/folds/folded/folding follow=follow food=food ' +
  'fool=foolish/fool/fools foot=foot/foots/feet football=football/soccer forbid=forbid/forbade force=force ' +
  'forecast=forecast forehead=forehead forest=forest forfeiture=forfeiture forget=forget forgive=forgive/forgave ' +
  'fork=fork/forks form=form format=format former=former forty=forty/forties forward=forward fossil=fossil ' +
  'foster=foster foul=foul/fouls foundation=foundation fountain=fountain four=four/fours/fourth fourteen=fourteen ' +
  'fourth=fourth/four/fours fraction=fraction fragile=fragile framework=framework france=france/french ' +
  'free=free/freedom freely=freely/freelies/freedom freeze=freeze/freezing/frozen/froze/frozes ' +
  'freight=freight/cargo french=french/france frequent=frequent fresh=fresh friday=friday ' +
  'fridge=fridge/refrigerate friend=friend fringe=fringe frog=frog/frogs front=front/fronts frontier=frontier ' +
  'frost=frost/frosts frustrate=frustrate fry=fry/fries/fried/frieds fuel=fuel fulfil=fulfill full=full ' +
  'fully=fully/fullies/full/fulls fun=fun/funs fun-comic=funny/funnies function=function fund=fund/funding ' +
  'fur=fur/furs furious=furious/fury/furies furnish=furnish/furniture further=further fusion=fusion/fuse/fuses ' +
  'future=future gain=gain galaxy=galaxy/galaxies gamble=gamble/gambling game=game/games/gaming/gambling ' +
  'game-animal=game/games garage=garage garbage=garbage/rubbish/refuse garlic=garlic gas=gas ' +
  'gasoline=gasoline/petrol gather=gather gauge=gauge/gauges gazette=gazette gdp=gdp/gdps gear=gear/gears ' +
  'gem=gem/gems/gemstone gender=gender/sex/sexes general=general generous=generous genesis=genesis geneva=geneva ' +
  'genocide=genocide genre=genre/genres gentle=gentle/gently/gentlies geographical=geographical geometry=geometry ' +
  'german=german gesture=gesture ghana=ghana/ghanas gift=gift ginger=ginger girl=girl/girls give=give ' +
  'glad=glad/glads glance=glance glass=glass/glasses global=global/world/worlds globe=globe/globes/global ' +
  'glory=glorious/glory/glories glove=glove/gloves glow=glow/glows goal=goal goat=goat/goats/caprine god=god/gods ' +
  'goddess=goddess/god/gods gold=gold/golds/golden good=good/goods govern=govern governor=governor gps=gps ' +
  'grade=grade/grades grammar=grammar grand=grand/grands grandfather=grandfather ' +
  'grandparent=grandparent/grandmother/grandson/grandchild granite=granite grant=grant graph=graph/graphs ' +
  'graphic=graphic/graph/graphs grasp=grasp/grasps gratitude=gratitude/grateful gravity=gravity ' +
  'great=great/greats/greatly/greater greece=greece/greek green=green/greens grid=grid/grids ' +
  'grief=grief/griefs/grieve/bereavement grind=grind/grinds/ground grip=grip/grips/gripped/gripping ' +
  'grocery=grocery gross=gross ground=ground group=group grove=grove/groves grow=grow/growth ' +
  'growth=growe/growes/growth/grow/grows guarantee=guarantee guardian=guardian guide=guide/guidance/guideline ' +
  'guild=guild/guilds guilt=guilt/guilty guinea=guinea gulf=gulf/gulfs gum=gum/gums gun=gun/guns/firearm ' +
  'gut=gut/guts habit=habit/habits habitat=habitat hack=hack/hacks/hacker hail=hail/hails hair=hair/hairs ' +
  'half=half halfway=halfway hall=hall/halls hallmark=hallmark halt=halt/halts ham=ham/hams hammer=hammer ' +
  'hand=hand/hands/handed/handing handbook=handbook/manual handful=handful handle=handle/handling ' +
  'handy=handy/handies happen=happen happy=happy/happies harass=harassment harbour=harbour/port ' +
  'hard=hard/hards/harder/hardship hardy=hardy/hardies/hardiness harm=harm/harmful harmony=harmony ' +
  'harsh=harsh/harshes/harshly harvest=harvest hate=hate/hates/hatred/hating hatred=hatred/hate/hates ' +
  'haul=haul/hauls/hauling haven=haven/havens hay=hay/hays hazard=hazard head=head headache=headache ' +
  'header=header/heading headline=headline headphone=headphone/headset heal=heal/heals/healed/healing ' +
  'health=health hear=hear/hearing heart=heart/hearts heat=heat/heats/heated/heating heavy=heavy/heavies/heavily ' +
  'hebrew=hebrew heel=heel/heels heir=heir held=held/hold/holder helicopter=helicopter hell=hell/hells ' +
  'helmet=helmet help=help herald=herald hereby=hereby/herebies heroin=heroin/opium/opiums high=high ' +
  'highlight=highlight highly=highly/highlies highway=highway/road hike=hike/hikes hill=hill/hills ' +
  'hinder=hinder/hindrance hindu=hindu/hindus hint=hint/hints hire=hire hispanic=hispanic history=history ' +
  'hit=hit/hits/hitting hiv=hiv/aids hobby=hobby/hobbies holding=holding hollow=hollow holocaust=holocaust ' +
  'holy=holy/holies/saint/saints home=home homeland=homeland homeless=homeless homework=homework ' +
  'honest=honest/honour hood=hood/hoods hope=hope/hopes/hoped/hoping horizon=horizon horn=horn/horns ' +
  'hospital=hospital host=host hostage=hostage hostile=hostile hot=hot/hots/heat/heats/heating hotel=hotel/hotels ' +
  'hour=hour house=house/housing/household however=however hub=hub/hubs huge=huge/huges hull=hull/hulls ' +
  'human=human humble=humble humour=humor/humors/humour hungary=hungary hunger=hunger/hungry/hungries ' +
  'hurricane=hurricane/cyclone hurry=hurry/hurries/hurrying/haste/hastes hurt=hurt/hurts husband=husband ' +
  'hybrid=hybrid hydrogen=hydrogen hyperlink=hyperlink/link/links/linked/linking hypothesis=hypothesis ' +
  'ice=ice/ices icon=icon/icons/iconic idea=idea/ideas identify=identify ideology=ideology idol=idol/idols ' +
  'ignore=ignorant/ignore illusion=illusion illustrate=illustrate image=image/images imagine=imagine/image/images ' +
  'immediate=immediate immense=immense immigration=immigration immune=immune/immunity immunity=immunity/immune ' +
  'impact=impact impair=impair imperial=imperial implement=implement imply=implication/imply/implies/implying ' +
  'importation=importation impose=impose impracticable=impracticable impression=impression/imprint ' +
  'imprison=imprison improve=improve inability=inability/unable inappropriate=inappropriate incapacity=incapacity ' +
  'incentive=incentive incline=incline include=include/inclusion income=income incoming=incoming ' +
  'incomplete=incomplete inconsistency=inconsistency incorporate=incorporate incorrect=incorrect/inaccurate ' +
  'increase=increase incur=incur indeed=indeed independent=independent india=india/indias/indian indian=indian ' +
  'indication=indication indigenous=indigenous/aboriginal/native indirectly=indirectly individual=individual ' +
  'indonesia=indonesia indoor=indoor induce=induce industry=industry ineffective=ineffective/effect ' +
  'inequality=inequality/inequity inevitable=inevitable/unavoidable infant=infant/baby/babies infect=infect ' +
  'inference=inference/infer/infers infinite=infinite inflation=inflation influenza=flu/flus/influenza ' +
  'inform=inform infringe=infringe ingredient=ingredient inhabitant=inhabitant inherent=inherent ' +
  'inherit=inherit/heritage initiate=initiate inject=injection injure=injure/injury injurious=injurious/injury ' +
  'ink=ink/inks inn=inn/inns/hotel/hotels innovation=innovation inquiry=inquiry insect=insect insert=insert ' +
  'inside=inside/interior insight=insight insist=insist insolvency=insolvency/bankruptcy inspector=inspector ' +
  'instance=instance instead=instead instinct=instinct institution=institution instruct=instruct ' +
  'instrument=instrument insult=insult insurance=insurance/insure intact=intact intake=intake integrity=integrity ' +
  'intellectual=intellectual intend=intend/intention interest=interest interfere=interfere ' +
  'interim=interim/provisional intermediary=intermediary international=international interpret=interpret ' +
  'interrupt=interrupt interstate=interstate intervention=intervention intimate=intimate introduce=introduce ' +
  'invasion=invasion/invade invention=invention invest=invest investigate=investigate invisible=invisible ' +
  'invite=invitation/invite invoke=invoke/invoking/invocation involve=involve ion=ion/ions iran=iran/iranian ' +
  'iraq=iraqi/iraqis/iraq/iraqs irony=irony/ironies irrelevant=irrelevant irrevocable=irrevocable ' +
  'island=island/isle/isles isolate=isolate issuance=issuance/issue/issues issue=issue item=item ' +
  'ivory=ivory/ivories/tusk/tusks';
