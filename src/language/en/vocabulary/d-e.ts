/** Words of general and legal English by idea, as `WordData` says: ideas from d to e. */
export const words =
  'daily=daily/dailies dairy=dairy/dairies/milk/milks dam=dam/dams damage=damage dance=dance/dances/dancer ' +
  'danger=danger dark=dark/darks/darkness dash=dash/dashes data=data database=database date=date daughter=daughter ' +
  'dawn=dawn/dawns day=day deadline=deadline deadly=deadly/deadlies/lethal/fatal/fatals/mortal ' +
  'deaf=deaf/deafs/deafness deal=deal/dealing dealer=dealer/dealing death=death/dead/die/deceased debris=debris ' +
  'debt=debt/debtor december=december decide=decide/decision declaration=declaration decline=decline ' +
  'decorate=decorate decrease=decrease dedicate=dedicate deem=deem deep=deep/deeps/deeper/depth/depths/deepen ' +
  'deer=deer/deers/stag/stags default=default defective=defective defence=defence/defend ' +
  'defense=defense/defence/defend deficit=deficit define=define/defining degree=degree delay=delay ' +
  'delegate=delegate delete=delete deliberate=deliberately delicate=delicate delight=delight deliver=deliver ' +
  'delta=delta/deltas demand=demand demography=demographic demonstrate=demonstrate den=den/dens ' +
  'denmark=denmark/danish denomination=denomination dense=dense/denses/density dental=dental/dentist ' +
  'deny=deny/denial department=department deploy=deploy deposit=deposit depot=depot/depots deputy=deputy ' +
  'descend=descent describe=describe design=design desirable=desirable desktop=desktop ' +
  'despite=despite/notwithstanding destination=destination destroy=destroy/destruction detail=detail ' +
  'detain=detain/detention detective=detective determine=determine devastate=devastate develop=develop ' +
  'device=device devote=devote diabetes=diabetes diagnose=diagnosis diagram=diagram dial=dial/dials ' +
  'dialogue=dialogue diameter=diameter diary=diary/diaries dictionary=dictionary diesel=diesel different=different ' +
  'difficult=difficult dig=dig/digs/digging/dug digital=digital dignity=dignity/dignified diligence=diligence ' +
  'dimension=dimension dine=dine/dinner/dining dip=dip/dips/dipped/dipping diplomatic=diplomatic direct=direct ' +
  'director=director dirt=dirt/dirty/dirties disability=disability/disabled disagree=disagree ' +
  'disc=disc/discs/disk/disks discharge=discharge discipline=discipline disclaimer=disclaimer disclose=disclose ' +
  'discover=discover discretion=discretion discuss=discuss disease=disease/illness disgust=disgust ' +
  'dish=dish/dishes dismiss=dismiss display=display dispose=dispose dispute=dispute dissemination=dissemination ' +
  'dissolve=dissolve distance=distance distinctive=distinctive distract=distract distress=distress ' +
  'distribute=distribute district=district disturb=disturb ditch=ditch/ditches dive=dive/dives/dived/diving ' +
  'diversity=diversity divide=divide/division divine=divine dock=dock/docks doctor=doctor/physician/medical ' +
  'doctrine=doctrine document=document dodge=dodge/dodges dog=dog/dogs doll=doll/dolls dolphin=dolphin ' +
  'domain=domain dome=dome/domes domestic=domestic domicile=domicile dominant=dominant ' +
  'donate=donate/donation/donor/donors door=door/doors dope=dope/dopes/doping dose=dose/doses/dosage dot=dot/dots ' +
  'double=double doubt=doubt/doubts/doubted/doubting dough=dough/doughs down=down/downs downstream=downstream ' +
  'drain=drain/drains/drained/draining/drainage dramatic=dramatic/drama/dramas/theatre ' +
  'draw=draw/draws/drawn/drew/drawing drawing=drawing dream=dream/dreams dress=dressing/dress/dresses ' +
  'drill=drill/drills/drilled/drilling drinking=drinking/drink drive=drive/driver drone=drone/drones/unmanned ' +
  'drop=drop/drops/dropped/dropping drought=drought drug=drug drum=drum/drums dual=dual duality=duality/dual/duals ' +
  'duck=duck/ducks due=due dull=dull/dulls duly=duly/dulies/due/dues dump=dump/dumps/dumped/dumping ' +
  'duration=duration duty=duty dwelling=dwelling/dwell/dwells dynasty=dynasty e-mail=email/emails/mail/mails ' +
  'eager=eager/eagers eagle=eagle/eagles early=early earn=earn/earnings earth=earth earthquake=earthquake/seismic ' +
  'east=east/easts/eastern easy=easy/easies/easier/easily/easilies/ease/eases eat=eat/eats/eating/eaten ' +
  'echo=echo/echos/sounder economic=economic edition=edition/edit/edits/editor education=education effect=effect ' +
  'efficient=efficient effort=effort egg=egg/eggs egypt=egypt/egyptian eight=eight/eights/eighth eighth=eighth ' +
  'either=either elaborate=elaborate elderly=elderly elect=elect/election electoral=electoral ' +
  'electronic=electronic elegant=elegant element=element elephant=elephant elevate=elevate eleven=eleven ' +
  'eligible=eligible eliminate=eliminate embarrass=embarrass embassy=embassy embed=embed/embeds emblem=emblem ' +
  'embrace=embrace embryo=embryo emergency=emergency emit=emission/emit/emits emperor=emperor/imperial/empire ' +
  'emphasis=emphasis employ=employ empower=empower enable=enable enact=enact/enactment enclosure=enclosure ' +
  'encounter=encounter encourage=encourage encrypt=encrypt end=end endanger=endanger/danger endless=endless ' +
  'endorse=endorse energy=energy/energies enforce=enforce engage=engage engine=engine/motor/motors ' +
  'english=english/england engraving=engraving enhance=enhance enjoy=enjoy/enjoyment enormous=enormous ' +
  'enough=enough enrol=enroll/enrol/enrols/enrolment ensure=ensure enter=enter/entry enterprise=enterprise ' +
  'entertainment=entertainment enthusiasm=enthusiasm entire=entire entitle=entitle entity=entity/entities ' +
  'envelope=envelope environment=environment episode=episode equal=equal/equality equation=equation ' +
  'equip=equip/equips/equipped/equipment equipment=equipment equitable=equitable/equity/equities ' +
  'equity=equity/equities equivalent=equivalent erect=erect/erects/erection error=error escape=escape ' +
  'escort=escort especially=especially essay=essay/essays essence=essence essentially=essentially/essence ' +
  'establish=establish estate=estate esteem=esteem/estimation estimate=estimate eternal=eternal/eternity ' +
  'ethic=ethics/ethical/ethic ethnocultural=ethnocultural/ethnic euro=euro/euros european=european ' +
  'evaluate=evaluation evening=evening event=event eventually=eventually ever=ever/evers every=every ' +
  'evidence=evidence evolve=evolve/evolution exact=exact/exacts/exactly exam=exam/exams/examination ' +
  'examiner=examiner example=example exceed=exceed/excess except=except exchange=exchange ' +
  'exclude=exclude/exclusion exclusive=exclusive execute=execute exempt=exempt exercise=exercise exhaust=exhaust ' +
  'exist=exist/exists/existed/existing exotic=exotic expand=expand/expansion expect=expect expedition=expedition ' +
  'expeditious=expeditious expense=expense/expenditure experience=experience expert=expert ' +
  'expiration=expiration/expire/expiry/expiries expire=expire/expiry explain=explain/explanation explicit=explicit ' +
  'explosion=explosion/explode exportation=exportation expose=expose/exposing/exposure expressly=expressly ' +
  'extend=extend/extension extent=extent exterior=exterior external=external/foreign extra=extra/extras/additional ' +
  'extract=extract extremely=extremely eye=eye/eyes';
