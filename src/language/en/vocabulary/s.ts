/** Words of general and legal English by idea, as `WordData` says: ideas in s. */
export const words =
  'sack=sack/sacks sacred=sacred sacrifice=sacrifice sad=sad/sads/sadness safe=safe/safety safeguard=safeguard ' +
  'safely=safely/safelies/safety/safeties sail=sail/sails/sailing salad=salad/salads salary=salary/wage ' +
  'sale=sale/sell/seller sales=sales/sale salmon=salmon salvation=salvation same=same sample=sample ' +
  'sanction=sanction sanctuary=sanctuary sandwich=sandwich satisfy=satisfy saturday=saturday savage=savage ' +
  'save=save/savings say=say/says/said/saying scale=scale/scales scam=scam/scams scan=scan/scans/scanned/scanning ' +
  'scandal=scandal scatter=scatter scenario=scenario scene=scene/scenes/scenic schedule=schedule scheme=scheme ' +
  'scholarship=scholarship school=school science=science/scientific scope=scope score=score/scores ' +
  'scout=scout/scouts scrap=scrap/scraps scratch=scratch screen=screen screw=screw/screws/screwed/screwing ' +
  'scroll=scroll sculpture=sculpture seabed=seabed seal=seal search=search season=season seat=seat second=second ' +
  'secrecy=secrecy/secret secretary=secretary section=section sector=sector secular=secular secure=secure/security ' +
  'sedentary=sedentary see=see seed=seed seek=seek seem=seem seemingly=seemingly/apparent segment=segment ' +
  'seize=seize/seizure select=select self=self/selfs/selves semester=semester senate=senate/senator send=send ' +
  'senior=senior sensation=sensation sense=sense sensible=sensible/sensitive sensory=sensory sentence=sentence ' +
  'sentiment=sentiment seoul=seoul/seouls separate=separate september=september sequel=sequel sergeant=sergeant ' +
  'serial=serial series=series/serial serious=serious servant=servant/service serve=serve/service session=session ' +
  'set=set setting=setting/set/sets settle=settle setup=setup/setups/configure seven=seven/sevens/seventh ' +
  'seventeen=seventeen several=several severe=severe sex=sex/sexes/sexeses/sexual sexual=sexual/sex/sexes ' +
  'shade=shade/shades/shadow shaft=shaft/shafts shake=shake/shakes/shaking/shook/shooks/shaken shallow=shallow ' +
  'shape=shape/shapes/shaped/shaping share=share/shareholder sharealike=sharealike/share/shares shark=shark/sharks ' +
  'sharp=sharply/sharp/sharps shed=shed/sheds sheep=sheep/sheeps sheer=sheer/sheers sheet=sheet/sheets ' +
  'shelf=shelf/shelfs/shelves/continental shelter=shelter shepherd=shepherd sheriff=sheriff ' +
  'shine=shine/shines/shining/shone ship=ship/vessel/shipping shipment=shipment shooter=shooter ' +
  'shop=shop/shops/shopping short=short shortage=shortage/scarcity/scarce shot=shot/shots/shoot/shoots ' +
  'shout=shout/shouts/shouted/shouting show=show showcase=showcase shuttle=shuttle sibling=sibling/brother/sister ' +
  'sick=sick/sickness/ill/ills side=side siege=siege/sieges/besiege sigh=sigh/sighs sign=sign/signature ' +
  'signal=signal significant=significant silicon=silicon silk=silk/silks silver=silver similar=similar ' +
  'simple=simple/simply/simplies simulate=simulation simultaneous=simultaneously since=since sincere=sincerely ' +
  'single=single sink=sink/sinks/sinking/sunk/sank sister=sister sit=sit/sits/sitting site=site sitting=sitting ' +
  'situation=situation six=six/sixth sixteen=sixteen sixty=sixty/sixties size=size sketch=sketch ski=ski/skis ' +
  'skill=skill skin=skin/skins skirt=skirt/skirts skull=skull/skulls slam=slam/slams slavery=slavery/slave ' +
  'sleep=sleep/sleeps/sleeping sleeve=sleeve slice=slice/slices slim=slim/slims/thin/thins ' +
  'slip=slip/slips/slipped/slipping slope=slope/slopes slot=slot/slots slow=slow small=small ' +
  'smart=smart/smarts/intelligent smartphone=smartphone/phone/phones/telephone smash=smash/smashes ' +
  'snack=snack/snacks snake=snake/snakes snap=snap/snaps/snapped/snapping sneak=sneak/sneaks soap=soap/soaps ' +
  'sober=sober/sobers/sobriety society=society/social sock=sock/socks sodium=sodium software=software soil=soil ' +
  'sole=sole solely=solely/solelies solicitor=solicitor solidarity=solidarity solution=solution/solve/solves ' +
  'sometimes=sometimes son=son song=song/songs sonic=sonic/sonics soon=soon sophisticated=sophisticate ' +
  'sore=sore/sores sort=sort/sorts/sorted/sorting soul=soul/souls sound=sound soundtrack=soundtrack/track/tracks ' +
  'soup=soup/soups sour=sour/sours/acid/acids source=source south=south/souths/southern ' +
  'southern=southern/south/souths southwest=southwest sovereign=sovereign spa=spa/spas space=space spam=spam/spams ' +
  'spare=spare/spares/spared/sparing spark=spark/sparks/ignition speak=speak/speech special=special ' +
  'species=species specify=specify spectacular=spectacular spectrum=spectrum speculate=speculation ' +
  'speed=speed/speeds/speedy/speedies spend=spend sperm=sperm/sperms sphere=sphere spice=spice/spices ' +
  'spider=spider spike=spike/spikes spine=spine/spines/spinal/vertebral spiral=spiral spirit=spirit ' +
  'spit=spit/spits spite=spite/spites splash=splash sponsor=sponsor spoon=spoon/spoons sport=sport spot=spot/spots ' +
  'spotlight=spotlight/headlamp spouse=spouse spray=spray/sprays/sprayed/spraying/aerosol spread=spread ' +
  'spring=spring spur=spur/spurs spy=spy/spies/spying/espionage square=square squeeze=squeeze stab=stab/stabs ' +
  'stack=stack/stacks stage=stage stair=stair/stairs/staircase stake=stake/stakes ' +
  'stamp=stamp/stamps/stamped/stamping stance=stance stand=stand/stands/standing/stood standard=standard ' +
  'standing=standing star=star/stars start=start starter=starter state=state/statement static=static ' +
  'station=station statistics=statistics statue=statue status=status statute=statute stay=stay steak=steak/steaks ' +
  'steal=steal/theft steel=steel steep=steep/steeps steer=steer/steers/steering stem=stem/stems/stemmed/stemming ' +
  'step=step sterling=sterling stern=stern/sterns stiff=stiff/stiffs/stiffness/rigid/rigids still=still/stills ' +
  'stir=stir/stirs stock=stock stone=stone/stones stop=stop storage=storage/store story=story/stories ' +
  'straight=straight strain=strain strategy=strategy straw=straw/straws stream=stream street=street ' +
  'strengthen=strengthen strict=strict strike=strike stroke=stroke strong=strong structure=structure ' +
  'student=student study=study stuff=stuff/stuffs stun=stun/stuns/stunned/stunning stunt=stunt/stunts ' +
  'style=style/styles subject=subject submit=submit/submission subparagraph=subparagraph subscribe=subscription ' +
  'subsection=subsection subsequent=subsequent subsidiary=subsidiary subsist=subsist substance=substance ' +
  'substantial=substantial substitute=substitute subtle=subtle suburb=suburb ' +
  'subway=subway/metro/metros/underground success=success/succeed sudan=sudan/sudans/sudanese ' +
  'sue=sue/sues/sued/suing/suings suffer=suffer sufficient=sufficient suggest=suggest suit=suit/suitable ' +
  'suite=suite/suites sum=sum summary=summary summer=summer ' +
  'sun=sun/suns/solar/solars/sunny/sunnies/sunshine/sunlight sunday=sunday sunset=sunset super=super/supers ' +
  'supervise=supervise supplement=supplement supplier=supplier/supply support=support suppose=suppose ' +
  'sure=sure/sures/surely/surelies surf=surf/surfs surface=surface surgeon=surgeon/surgery/surgical ' +
  'surgical=surgical surplus=surplus surrender=surrender surround=surround surveillance=surveillance survey=survey ' +
  'suspect=suspect suspend=suspend suspicion=suspicious sustain=sustain swallow=swallow/ingest swap=swap/swaps ' +
  'sweat=sweat/sweats/sweated/sweating sweden=sweden/swedish sweep=sweep/sweeps/swept/swepts ' +
  'swift=swift/swifts/swiftly/rapid/rapids/quick/quicks switzerland=switzerland/swiss/swisses symbol=symbol ' +
  'sympathy=sympathy synchronize=sync/syncs/synchronize syndrome=syndrome synthetic=synthetic syria=syria/syrian ' +
  'system=system';
