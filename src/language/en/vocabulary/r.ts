/** Words of general and legal English by idea, as `WordData` says: ideas in r. */
export const words =
  'rabbit=rabbit race=race/races race-contest=race/races/racing racialize=racialize/race/races/racism/racist ' +
  'racism=racism/racist/racial/race/races rack=rack/racks radar=radar/radars radiation=radiation ' +
  'radio=radio/radios radio-broadcasting=radiodiffusion/broadcast radiocommunication=radiocommunication ' +
  'radius=radius/radii/radiis rage=rage/rages raid=raid/raids rail=rail/railway ' +
  'rainbow=rainbow/rain/rains/rainfall raise=raise ranch=ranch/ranches range=range rank=ranking/rank/ranks ' +
  'rat=rat/rats/mouse/mouses/mice/mices/rodent rate=rate rational=rational raw=raw reach=reach ' +
  'react=react/reacts/reacted/reacting read=read/reading readily=readily/ready/readies ready=ready real=real ' +
  'reality=reality/real/reals realization=realization/realise realize=realize/realise ' +
  'really=really/reallies/real/reals realm=realm/realms reappointment=reappointment reason=reason ' +
  'rebel=rebel/rebels/rebellion rebuild=rebuild recall=recall receipt=receipt/receive/recipient recent=recent ' +
  'reception=reception/receive recession=recession recipe=recipe recognize=recognize recommendation=recommendation ' +
  'reconcile=reconcile reconstruct=reconstruction record=record recourse=recourse recover=recover ' +
  'recreation=recreation/leisure recruit=recruitment red=red/reds reduce=reduce/reducing/reduction ' +
  'refer=refer/reference reflect=reflect reform=reform refrain=refrain/abstain refugee=refugee refund=refund ' +
  'refuse=refuse/refusal regard=regard regional=regional register=register regulate=regulate ' +
  'rehabilitate=rehabilitation reign=reign/reigns reinstatement=reinstatement reject=reject relate=relate/relation ' +
  'relay=relay/relays release=release relevant=relevant reliable=reliable/rely relief=relief ' +
  'relieve=relieve/alleviate/mitigate religious=religious remain=remain remedy=remedy remember=remember ' +
  'remote=remote remove=remove/removal remuneration=remuneration renaissance=renaissance render=render ' +
  'renew=renew/renewal renounce=renounce/renunciation renowned=renowned/reputation rent=rent ' +
  'rental=rental/rent/rents/lease/leases repair=repair repay=repay/repayment repeal=repeal/revoke ' +
  'repertoire=repertoire replace=replace reply=reply report=report representative=representative ' +
  'reproduce=reproduce reputation=reputation/repute request=request require=require research=research ' +
  'resemble=resemble reserve=reserve reside=reside resign=resign resolve=resolve/resolution resource=resource ' +
  'respect=respect respond=respond responsible=responsible rest=rest restore=restore restrict=restrict ' +
  'result=result resume=resume/resuming/resumption retail=retail retain=retain retire=retire ' +
  'retransmission=retransmission retreat=retreat return=return reunion=reunion/reunify/reunite ' +
  'reuse=reuse/reuses/reusing reveal=reveal/revelation revenge=revenge revenue=revenue reverse=reverse ' +
  'review=review revision=revision/revise revive=revival/revive revocation=revocation/revoke rhetoric=rhetoric ' +
  'rhythm=rhythm/pace/paces rich=rich/riches ride=ride/rides/riding/rider/riders rider=rider/riders ' +
  'ridge=ridge/ridges rifle=rifle/rifles rig=rig/rigs right=right rim=rim/rims ring=ring/rings ' +
  'riot=riot/riots/rioted/rioting rip=rip/rips/ripped/ripping rise=rise/rises/rising/arise/arises risk=risk ' +
  'risky=risky/riskies rite=ritual/rite/rites rival=rival/rivals river=river roast=roast/roasts ' +
  'robbery=robbery/rob/robs robot=robot/robots robust=robust rock=rock/rocks rod=rod/rods role=role ' +
  'roll=roller/roll/rolls/rolled/rolling roman-seven=vii/viis rome=rome/romes room=room rope=rope/ropes ' +
  'rose=rose/roses roster=roster rotation=rotation/rotate round=round/rounds royal=royal royalty=royalty ' +
  'rub=rub/rubs/rubbing rubber=rubber/tyre/tyres rubbish=rubbish/litter ruby=ruby/rubies rude=rude rule=rule ' +
  'ruling=ruling rumour=rumor/rumors/rumour run=run/runs/running/ran runway=runway russian=russian';
