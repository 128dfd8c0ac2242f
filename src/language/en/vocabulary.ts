/** Words of general and legal English by idea, as `WordData` says. */
export const vocabulary =
  'abandon=abandon ability=ability able=able about=about above=above abroad=abroad accept=accept accident=accident ' +
  'according=according account=account accountable=accountable accuse=accuse achieve=achieve acknowledge=acknowledge ' +
  'acquire=acquire/acquisition act=act action=action add=add/addition address=address adequate=adequate adjust=adjust ' +
  'advance=advance advantage=advantage advertise=advertise advice=advice/advise affect=affect after=after again=again ' +
  'against=against age=age agency=agency agree=agree/agreement aid=aid aim=aim air=air aircraft=aircraft ' +
  'allocate=allocate allow=allow alone=alone already=already also=also although=although always=always ' +
  'amend=amend/amendment among=among amount=amount animal=animal annual=annual answer=answer appeal=appeal ' +
  'appear=appear apply=apply/application appoint=appoint approach=approach appropriate=appropriate approve=approve ' +
  'area=area arise=arise arm=arm arrange=arrange arrest=arrest ask=ask assess=assess asset=asset assign=assign ' +
  'assist=assist attach=attach attempt=attempt attend=attend authority=authority available=available avoid=avoid ' +
  'award=award aware=aware/awareness balance=balance ban=ban bank=bank bar=bar barrier=barrier base=base/basis ' +
  'bear=bear/bearing become=become before=before begin=begin/beginning behalf=behalf behaviour=behaviour ' +
  'belief=belief/believe belong=belong below=below benefit=benefit best=best/better between=between beyond=beyond ' +
  'bid=bid bill=bill birth=birth/born board=board boat=boat body=body book=book border=border both=both ' +
  'boundary=boundary branch=branch breach=breach break=break broad=broad broadcast=broadcast budget=budget ' +
  'build=build/building burden=burden business=business buy=buy call=call cancel=cancel capacity=capacity care=care ' +
  'carriage=carriage/carrier carry=carry case=case cease=cease certain=certain chair=chair/chairperson/chairman ' +
  'challenge=challenge change=change chapter=chapter charge=charge charter=charter chemical=chemical chief=chief ' +
  'child=child/children choice=choice/choose citizen=citizen city=city claim=claim class=class clause=clause ' +
  'clean=clean clear=clear clerk=clerk close=close coast=coast code=code collect=collect combat=combat come=come ' +
  'commerce=commerce commission=commission commit=commit commitment=commitment committee=committee common=common ' +
  'communicate=communicate community=community company=company compensation=compensation compete=compete ' +
  'complain=complain complete=complete comply=comply/compliance component=component comprehensive=comprehensive ' +
  'computer=computer concern=concern conclude=conclude condition=condition conduct=conduct confer=confer ' +
  'connection=connection consider=consider consistent=consistent contain=contain container=container contents=contents ' +
  'contrary=contrary contribute=contribute control=control convene=convene convict=convict cooperate=cooperate ' +
  'copy=copy corporation=corporation correct=correct cost=cost council=council counsel=counsel country=country ' +
  'court=court cover=cover/coverage create=create/creation credit=credit crew=crew crime=crime/criminal crop=crop ' +
  'cross=cross currency=currency custody=custody custom=custom customer=customer damage=damage danger=danger data=data ' +
  'date=date day=day deal=deal/dealing death=death/dead/die/deceased debt=debt/debtor decide=decide/decision ' +
  'decrease=decrease deem=deem default=default defence=defence/defend degree=degree delay=delay delete=delete ' +
  'deliver=deliver demand=demand deny=deny/denial department=department deputy=deputy describe=describe design=design ' +
  'destroy=destroy/destruction detail=detail detain=detain/detention determine=determine develop=develop device=device ' +
  'different=different direct=direct director=director disability=disability/disabled discharge=discharge ' +
  'disclose=disclose discover=discover discuss=discuss disease=disease/illness dismiss=dismiss display=display ' +
  'dispose=dispose dispute=dispute distribute=distribute district=district divide=divide/division domestic=domestic ' +
  'drawing=drawing drinking=drinking/drink drive=drive/driver drug=drug due=due duration=duration duty=duty ' +
  'early=early earn=earn/earnings earth=earth education=education effect=effect effort=effort either=either ' +
  'elect=elect/election eligible=eligible embassy=embassy emergency=emergency employ=employ empower=empower ' +
  'enable=enable enact=enact/enactment encourage=encourage end=end enforce=enforce engage=engage enhance=enhance ' +
  'enjoy=enjoy/enjoyment enough=enough ensure=ensure enter=enter/entry enterprise=enterprise entire=entire ' +
  'entitle=entitle environment=environment equal=equal/equality equipment=equipment error=error escape=escape ' +
  'especially=especially establish=establish estate=estate estimate=estimate event=event every=every evidence=evidence ' +
  'example=example exceed=exceed/excess except=except exchange=exchange execute=execute exempt=exempt ' +
  'exercise=exercise expand=expand/expansion expect=expect expense=expense/expenditure expert=expert ' +
  'expire=expire/expiry extend=extend/extension extent=extent external=external/foreign facility=facility fact=fact ' +
  'fail=fail/failure fair=fair faith=faith fall=fall farm=farm/farmer father=father fault=fault favour=favour fee=fee ' +
  'feed=feed female=female/woman/women few=few field=field fight=fight file=file final=final find=find/finding ' +
  'fine=fine fire=fire firearm=firearm first=first fish=fish/fishing/fishery fix=fix flag=flag flight=flight flow=flow ' +
  'follow=follow food=food force=force forest=forest form=form former=former forward=forward foster=foster ' +
  'foundation=foundation framework=framework free=free/freedom freight=freight/cargo frequent=frequent fresh=fresh ' +
  'friend=friend fuel=fuel full=full function=function fund=fund/funding further=further future=future gain=gain ' +
  'gas=gas gather=gather gift=gift give=give goal=goal good=good/goods govern=govern governor=governor grant=grant ' +
  'gross=gross ground=ground group=group grow=grow/growth guarantee=guarantee guardian=guardian ' +
  'guide=guide/guidance/guideline guilt=guilt/guilty half=half handle=handle/handling happen=happen ' +
  'harbour=harbour/port harm=harm/harmful head=head health=health hear=hear/hearing heir=heir held=held/hold/holder ' +
  'help=help high=high highway=highway/road hire=hire home=home honest=honest/honour hospital=hospital host=host ' +
  'hour=hour house=house/housing/household however=however human=human husband=husband identify=identify ' +
  'immediate=immediate immigration=immigration impair=impair implement=implement impose=impose imprison=imprison ' +
  'improve=improve include=include/inclusion income=income incorporate=incorporate increase=increase incur=incur ' +
  'indigenous=indigenous/aboriginal/native individual=individual inform=inform infringe=infringe inhabitant=inhabitant ' +
  'initiate=initiate injure=injure/injury inquiry=inquiry insolvency=insolvency/bankruptcy institution=institution ' +
  'instruct=instruct instrument=instrument insurance=insurance/insure intend=intend/intention interfere=interfere ' +
  'introduce=introduce invest=invest investigate=investigate involve=involve issue=issue item=item job=job ' +
  'join=join/joint judge=judge/judgment/judicial jurisdiction=jurisdiction keep=keep kill=kill kind=kind ' +
  'knowledge=knowledge/know known=known label=label labour=labour/work/worker lack=lack lake=lake land=land ' +
  'landlord=landlord/lessor language=language large=large last=last later=later/latter launch=launch law=law/lawful ' +
  'lawyer=lawyer lay=lay lead=lead/leader learn=learn/learning lease=lease least=least leave=leave legal=legal ' +
  'legislation=legislation lend=lend/lender/loan less=less letter=letter level=level liability=liability/liable ' +
  'licence=licence/license lien=lien life=life light=light like=like/likely limit=limit/limitation line=line link=link ' +
  'list=list listen=listen little=little live=live/living livestock=livestock/cattle locate=locate/location long=long ' +
  'loss=loss/lose low=low/lower machine=machine mail=mail main=main maintain=maintain/maintenance major=major/majority ' +
  'make=make/making man=man/men/male manage=manage mandatory=mandatory manner=manner/way manufacture=manufacture ' +
  'map=map marine=marine/maritime/sea mark=mark market=market marriage=marriage/marry master=master material=material ' +
  'matter=matter mean=mean/means measure=measure medical=medical/medicine meet=meet/meeting member=member ' +
  'memorandum=memorandum merchant=merchant merge=merge/merger message=message method=method mine=mine/mining/mineral ' +
  'minor=minor minute=minute mislead=mislead mission=mission mistake=mistake mobile=mobile/mobility money=money ' +
  'month=month more=more mortgage=mortgage mother=mother motion=motion motor=motor movable=movable/personal ' +
  'move=move/movement murder=murder name=name nation=nation nature=nature/natural necessary=necessary/need ' +
  'neglect=neglect/negligence neighbour=neighbour neither=neither network=network new=new newspaper=newspaper ' +
  'next=next note=note notice=notice/notify/notification number=number oath=oath object=object ' +
  'oblige=oblige/obligation observe=observe obstruct=obstruct obtain=obtain occupy=occupy/occupation ' +
  'occur=occur/occurrence offence=offence/offender offer=offer office=office officer=officer official=official oil=oil ' +
  'old=old only=only open=open operate=operate opinion=opinion opportunity=opportunity oppose=oppose/opposition ' +
  'order=order original=original other=other outcome=outcome outside=outside outstanding=outstanding ' +
  'own=own/owner/ownership package=package page=page paper=paper paragraph=paragraph parent=parent park=park ' +
  'part=part/partial partner=partner pass=pass/passage passenger=passenger passport=passport patent=patent ' +
  'pay=pay/payment/payable peace=peace/peaceful penalty=penalty pending=pending pension=pension people=people per=per ' +
  'percent=percent perform=perform period=period permit=permit/permission personnel=personnel/staff petition=petition ' +
  'pipeline=pipeline place=place plaintiff=plaintiff plan=plan plant=plant play=play pleasure=pleasure pledge=pledge ' +
  'policy=policy pollution=pollution poor=poor/poverty population=population position=position possess=possess ' +
  'possible=possible post=post postpone=postpone power=power practice=practice prejudice=prejudice premises=premises ' +
  'prepare=prepare prescribe=prescribe preserve=preserve press=press prevent=prevent previous=previous price=price ' +
  'primary=primary prime=prime principal=principal print=print/printing prior=prior/priority prison=prison ' +
  'privacy=privacy/private procedure=procedure/proceeding process=process procure=procure profit=profit ' +
  'program=program progress=progress prohibit=prohibit project=project promote=promote prompt=prompt proof=proof/prove ' +
  'proper=proper property=property proposal=proposal prosecute=prosecute provide=provide/provision punish=punish ' +
  'purchase=purchase purpose=purpose pursuant=pursuant qualify=qualify quality=quality quantity=quantity ' +
  'quarter=quarter question=question rail=rail/railway raise=raise range=range rate=rate raw=raw reach=reach ' +
  'read=read/reading ready=ready real=real reason=reason receipt=receipt/receive/recipient recent=recent ' +
  'reconcile=reconcile record=record recover=recover refer=refer/reference refund=refund refuse=refuse/refusal ' +
  'regard=regard register=register regulate=regulate reject=reject relate=relate/relation release=release ' +
  'relevant=relevant reliable=reliable/rely relief=relief remain=remain remedy=remedy remote=remote ' +
  'remove=remove/removal remuneration=remuneration render=render renew=renew/renewal rent=rent repay=repay/repayment ' +
  'repeal=repeal/revoke replace=replace reply=reply report=report request=request require=require research=research ' +
  'reside=reside resign=resign resolve=resolve/resolution resource=resource respect=respect respond=respond ' +
  'responsible=responsible rest=rest restore=restore restrict=restrict result=result retail=retail retain=retain ' +
  'retire=retire return=return revenue=revenue reverse=reverse review=review right=right risk=risk river=river ' +
  'role=role room=room royal=royal royalty=royalty rule=rule safe=safe/safety salary=salary/wage sale=sale/sell/seller ' +
  'same=same sample=sample satisfy=satisfy save=save/savings schedule=schedule scheme=scheme school=school ' +
  'science=science/scientific scope=scope seal=seal search=search season=season seat=seat second=second ' +
  'section=section secure=secure/security see=see seed=seed seek=seek seem=seem seize=seize/seizure select=select ' +
  'send=send senior=senior sense=sense sentence=sentence separate=separate serious=serious serve=serve/service ' +
  'session=session set=set settle=settle several=several severe=severe share=share/shareholder ' +
  'ship=ship/vessel/shipping shipment=shipment short=short show=show side=side sign=sign/signature ' +
  'significant=significant similar=similar since=since single=single site=site size=size skill=skill ' +
  'slavery=slavery/slave slow=slow small=small software=software soil=soil sole=sole son=son soon=soon sound=sound ' +
  'source=source space=space speak=speak/speech special=special species=species specify=specify spend=spend ' +
  'sport=sport spouse=spouse spread=spread stage=stage standard=standard standing=standing start=start ' +
  'state=state/statement station=station statistics=statistics status=status statute=statute stay=stay ' +
  'steal=steal/theft steel=steel step=step stock=stock stop=stop storage=storage/store strategy=strategy stream=stream ' +
  'street=street strengthen=strengthen strike=strike strong=strong structure=structure student=student study=study ' +
  'subject=subject submit=submit/submission subsection=subsection subsequent=subsequent subsidiary=subsidiary ' +
  'substance=substance substantial=substantial substitute=substitute success=success/succeed suffer=suffer ' +
  'sufficient=sufficient suggest=suggest suit=suit/suitable sum=sum summary=summary supervise=supervise ' +
  'supplement=supplement supplier=supplier/supply support=support surface=surface surplus=surplus surrender=surrender ' +
  'surround=surround survey=survey suspect=suspect sustain=sustain system=system take=take/taking target=target ' +
  'tax=tax/taxation/taxpayer teach=teach/teacher/teaching team=team technical=technical/technology temporary=temporary ' +
  'tenant=tenant/lessee tender=tender tenure=tenure term=term terminate=terminate test=test/testing ' +
  'thereafter=thereafter therefore=therefore thing=thing think=think/thought third=third threat=threat through=through ' +
  'timber=timber/wood time=time timely=timely title=title together=together tool=tool tort=tort tourism=tourism ' +
  'town=town trace=trace trade=trade/trader trademark=trademark traffic=traffic train=train/training transact=transact ' +
  'transfer=transfer translate=translate travel=travel treasury=treasury treat=treat/treatment treaty=treaty tree=tree ' +
  'trial=trial trust=trust/trustee try=try turn=turn type=type unable=unable under=under understand=understand ' +
  'undertake=undertake unfair=unfair union=union unit=unit unite=unite unlawful=unlawful update=update use=use/user ' +
  'usual=usual valid=valid/validity valuable=valuable/value/valuation variety=variety/various/vary view=view ' +
  'virtue=virtue void=void voluntary=voluntary vote=vote waive=waive/waiver war=war warrant=warrant waste=waste ' +
  'watch=watch water=water weak=weak weapon=weapon web=web/website week=week weight=weight/weigh welfare=welfare ' +
  'well=well west=west/western wheat=wheat/grain whenever=whenever wherever=wherever while=while white=white ' +
  'whole=whole/wholly wide=wide widow=widow wife=wife wild=wild/wildlife wilful=wilful willing=willing win=win ' +
  'wish=wish withdraw=withdraw withhold=withhold witness=witness word=word world=world worth=worth ' +
  'write=write/writing/written wrong=wrong year=year yield=yield young=young/youth zone=zone';
