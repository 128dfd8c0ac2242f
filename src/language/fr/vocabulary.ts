/** Words of general and legal French by idea, as `WordData` says. */
export const vocabulary =
  'abandon=abandonner/délaisser ability=capacité/aptitude able=capable/mesure about=environ/concernant ' +
  'above=dessus/susmentionné abroad=étranger accept=accepter/agréer accident=accident/sinistre ' +
  'according=conformément/selon account=compte accountable=responsable/redevable accuse=accuser/prévenu/inculpé ' +
  'achieve=atteindre/réaliser acknowledge=reconnaître/constater acquire=acquérir/acquisition act=loi/acte/agir ' +
  'action=action/mesure/acte add=ajouter/ajout/outre/supplémentaire address=adresse/aborder ' +
  'adequate=suffisant/adéquat/approprié adjust=rajuster/ajuster/adapter advance=avance/progrès/promouvoir ' +
  'advantage=avantage advertise=publicité/annonce advice=avis/conseil/aviser affect=toucher/atteindre/porter/nuire ' +
  'after=après/postérieur/suivant again=nouveau/encore against=contre/encontre age=âge agency=organisme/agence ' +
  'agree=accord/convenir/entente aid=aide aim=but/viser/objet air=air/aérien aircraft=aéronef/avion ' +
  'allocate=attribuer/affecter/répartir allow=permettre/autoriser/admettre alone=seul already=déjà ' +
  'also=aussi/également although=bien/quoique always=toujours amend=modifier/amender among=parmi/entre ' +
  'amount=montant/somme/quantité animal=animal/bête annual=annuel answer=réponse/répondre appeal=appel/recours/pourvoi ' +
  'appear=comparaître/paraître/figurer apply=appliquer/application/demande appoint=nommer/nomination/désigner ' +
  'approach=approche/démarche appropriate=approprié/indiqué/convenable approve=approuver/agrément/agréer/approbation ' +
  'area=zone/région/domaine/terrain/secteur arise=découler/survenir/naître arm=arme arrange=arrangement/accord/entente ' +
  'arrest=arrestation/arrêter ask=demander assess=évaluation/évaluer/cotisation asset=actif/bien ' +
  'assign=céder/cession/attribuer assist=aide/aider/assister attach=joindre/annexer attempt=tenter/tentative/essayer ' +
  'attend=assister/présence/fréquenter authority=autorité/pouvoir/organisme ' +
  'available=disponible/disposition/accessible avoid=éviter award=sentence/attribuer/décerner ' +
  'aware=sensibilisation/conscient balance=équilibre/solde ban=interdire bank=banque/bancaire bar=barreau/empêcher ' +
  'barrier=obstacle/barrière base=base/fondement/fonder bear=porter/supporter become=devenir ' +
  'before=avant/devant/préalable begin=commencer/début behalf=nom/compte behaviour=comportement/conduite ' +
  'belief=croire/croyance/conviction belong=appartenir below=dessous benefit=avantage/bénéfice/prestation/profit ' +
  'best=meilleur/mieux between=entre beyond=delà bid=offre/soumission bill=projet/facture/effet ' +
  'birth=naissance/naître/né board=conseil/bord/commission boat=bateau/embarcation body=organisme/corps/organe ' +
  'book=livre/registre border=frontière/bordure both=deux boundary=limite/frontière ' +
  'branch=direction/succursale/branche breach=violation/manquement/infraction break=rompre/rupture broad=large/vaste ' +
  'broadcast=radiodiffusion/diffuser budget=budget build=bâtiment/construire/immeuble/renforcer burden=fardeau/charge ' +
  'business=affaires/entreprise/commerce/activité buy=acheter/achat call=appeler/convoquer/appel ' +
  'cancel=annuler/annulation/révoquer capacity=capacité/qualité care=soin/garde carriage=transport ' +
  'carry=transporter/exercer/exécuter/effectuer case=cas/affaire cease=cesser certain=certain chair=président ' +
  'challenge=défi/contester change=changement/modification chapter=chapitre charge=charge/accusation/frais ' +
  'charter=charte chemical=chimique chief=chef child=enfant choice=choix/choisir citizen=citoyen city=ville/cité ' +
  'claim=réclamation/demande/créance/revendication class=catégorie/classe clause=clause/disposition clean=propre ' +
  'clear=clair clerk=greffier/commis close=fermer/étroit/clôture coast=côte/côtier code=code ' +
  'collect=recueillir/percevoir/perception/collecte combat=lutte/combattre come=venir/entrer commerce=commerce ' +
  'commission=commission commit=commettre/engager commitment=engagement committee=comité common=commun ' +
  'communicate=communiquer community=communauté/collectivité company=compagnie/société/entreprise ' +
  'compensation=indemnité compete=concurrence/compétitif complain=plainte/plaignant complete=achever/complet ' +
  'comply=respecter/conformer/observer component=élément/composante comprehensive=complet/global/exhaustif ' +
  'computer=ordinateur/informatique concern=concerner/préoccupation/intéressé conclude=conclure ' +
  'condition=condition/modalité conduct=conduite/mener/effectuer/tenir confer=conférer connection=lien/rapport/liaison ' +
  'consider=considérer/examiner/étude/estimer consistent=compatible/conforme/cohérent contain=contenir/renfermer ' +
  'container=contenant/récipient contents=contenu/teneur contrary=contraire/infraction/contrevenir ' +
  'contribute=contribuer/cotisation/apport control=contrôle/lutte/maîtrise convene=convoquer/réunir ' +
  'convict=condamner/coupable cooperate=coopérer/collaborer copy=copie/exemplaire ' +
  'corporation=société/personne/entreprise correct=exact/corriger/rectifier cost=coût/frais/dépens council=conseil ' +
  'counsel=avocat/conseiller country=pays court=tribunal/cour cover=couvrir/viser/couverture ' +
  'create=créer/création/établir credit=crédit/créancier crew=équipage crime=crime/criminel/pénal crop=récolte/culture ' +
  'cross=traverser/franchir currency=monnaie/devise/courant/actuel custody=garde/détention ' +
  'custom=douane/douanier/coutume customer=client damage=dommage/dégât/préjudice danger=danger data=donnée date=date ' +
  'day=jour/journée deal=traiter/opération/utilisation death=décès/mort/mourir/décéder debt=dette/créance/débiteur ' +
  'decide=décider/décision/statuer decrease=diminution/baisse deem=réputer/juger/considérer default=défaut/manquement ' +
  'defence=défense/défendre degree=degré delay=retard/délai delete=supprimer/radier ' +
  'deliver=livrer/livraison/remettre/délivrer/remise demand=demande/exiger deny=refuser/nier/refus ' +
  'department=ministère/département deputy=adjoint/sous-ministre/suppléant describe=décrire/description/prévu/visé ' +
  'design=concevoir/conception/dessin destroy=détruire/destruction detail=détail/préciser ' +
  'detain=détenir/détention/rétention/retenir determine=déterminer/décider/établir/fixer/décision ' +
  'develop=élaborer/développement/mettre device=dispositif/appareil different=différent ' +
  'direct=ordonner/diriger/directive director=administrateur/directeur disability=handicap/déficience/invalidité ' +
  'discharge=acquitter/exercer/décharge/libérer/rejet disclose=communiquer/divulguer/révéler discover=découvrir ' +
  'discuss=discuter/discussion/débat disease=maladie dismiss=rejeter/congédier display=afficher/exposer ' +
  'dispose=disposer/aliéner/élimination/aliénation dispute=différend/litige/contestation ' +
  'distribute=distribuer/répartir district=district/arrondissement divide=diviser/section/division/partager ' +
  'domestic=interne/national/intérieur drawing=dessin drinking=boire/boisson/potable drive=conduire/conducteur ' +
  'drug=drogue/médicament/stupéfiant due=dû/échéance duration=durée duty=fonction/obligation/devoir/droit/attribution ' +
  'early=tôt/précoce/anticipé earn=gagner/gains earth=terre education=éducation/enseignement/instruction ' +
  'effect=effet/efficace/prendre effort=effort either=soit elect=élire/élection/électoral eligible=admissible ' +
  'embassy=ambassade emergency=urgence employ=employer/emploi/salarié empower=habiliter/autonomisation ' +
  'enable=permettre/habilitant enact=édicter/texte encourage=encourager/favoriser/inciter end=fin/terminer/prendre ' +
  'enforce=exécuter/appliquer/application engage=engager/livrer enhance=renforcer/améliorer/accroître ' +
  'enjoy=jouir/jouissance/bénéficier enough=assez/suffisant ensure=assurer/veiller/garantir ' +
  'enter=entrer/entrée/pénétrer/inscription/conclure enterprise=entreprise entire=entier ' +
  'entitle=droit/intitulé/habilité environment=environnement/milieu equal=égal/égalité ' +
  'equipment=équipement/matériel/outillage/appareil error=erreur escape=évasion/échapper ' +
  'especially=notamment/surtout/spécialement establish=établir/constituer/créer/fixer estate=succession/domaine ' +
  'estimate=estimer/évaluation event=événement/cas/éventualité every=chaque/tout evidence=preuve/témoignage/éléments ' +
  'example=exemple exceed=dépasser/excéder/supérieur except=sauf/exception exchange=échange/bourse execute=exécuter ' +
  'exempt=exempter/dispense/soustraire exercise=exercer/exercice expand=élargir/étendre/expansion ' +
  'expect=attendre/prévoir expense=dépense/frais expert=expert/compétence expire=expirer/expiration ' +
  'extend=étendre/prolonger/prorogation extent=mesure/étendue external=étranger/extérieur/externe ' +
  'facility=installation/établissement/facilité fact=fait fail=omettre/défaut/manquement/échec/négliger ' +
  'fair=équitable/juste/foire/loyal faith=foi fall=tomber/chute/relever farm=ferme/agriculteur/agricole/exploitation ' +
  'father=père fault=faute favour=faveur/favoriser fee=droit/frais/redevance/honoraire feed=aliment/nourrir ' +
  'female=femme/féminin few=peu field=domaine/champ fight=lutte/lutter/combattre file=déposer/dossier/fichier/produire ' +
  'final=définitif/final find=conclure/trouver/constatation fine=amende fire=incendie/feu firearm=arme first=premier ' +
  'fish=poisson/pêche/pêcher fix=fixer flag=pavillon/drapeau flight=vol/fuite flow=débit/flux/écoulement ' +
  'follow=suivre/suivant/conformément food=aliment/nourriture/vivres force=force/vigueur forest=forêt/forestier ' +
  'form=forme/formulaire/constituer former=ancien forward=transmettre foster=favoriser/promouvoir/encourager ' +
  'foundation=fondation/fondement framework=cadre free=libre/liberté/gratuit freight=fret/cargaison/marchandises ' +
  'frequent=fréquent fresh=frais/doux friend=ami fuel=carburant/combustible full=plein/entier/complet ' +
  'function=fonction/attribution fund=fonds/financer/caisse further=autre/outre/supplémentaire future=avenir/futur ' +
  'gain=gain/acquérir gas=gaz gather=recueillir/rassembler gift=don/cadeau/donation give=donner/remettre/accorder ' +
  'goal=objectif/but good=bien/marchandise/bon/produit govern=gouvernement/régir governor=gouverneur ' +
  'grant=accorder/octroyer/subvention/octroi/délivrer/concession gross=brut/grave ground=motif/terre/raison ' +
  'group=groupe grow=croître/croissance/culture guarantee=garantie guardian=tuteur/gardien ' +
  'guide=directive/guide/orientation/ligne guilt=culpabilité/coupable half=moitié/demi ' +
  'handle=manutention/manipuler/traiter happen=survenir/arriver/produire harbour=port/portuaire ' +
  'harm=nuire/préjudice/nuisible/nocif head=chef/tête health=santé/sain/sanitaire hear=entendre/audience/audition ' +
  'heir=héritier held=tenir/détenir/titulaire/détenteur/possession help=aider/aide high=haut/élevé ' +
  'highway=route/routier/autoroute/chemin hire=embaucher/louer/engager home=foyer/domicile/maison ' +
  'honest=honnête/honneur/honorer hospital=hôpital/hospitalier host=hôte/accueillir hour=heure ' +
  'house=maison/logement/chambre/ménage however=toutefois/cependant human=humain/homme husband=mari/époux ' +
  'identify=identifier/désigner/repérer immediate=immédiat immigration=immigration ' +
  'impair=déficience/altérer/compromettre implement=mettre/oeuvre/œuvre/application/exécution impose=imposer/infliger ' +
  'imprison=emprisonnement/peine improve=améliorer include=comprendre/inclure/notamment/inclusion/compris ' +
  'income=revenu incorporate=constituer/incorporer/intégrer increase=augmenter/accroître/hausse incur=engager/encourir ' +
  'indigenous=autochtone/indigène individual=particulier/individu/personne inform=informer/renseignement/aviser ' +
  'infringe=violer/violation/contrefaçon/enfreindre inhabitant=habitant initiate=introduire/initial/engager ' +
  'injure=blessure/préjudice/lésion/dommage/blesser inquiry=enquête insolvency=insolvabilité/faillite ' +
  'institution=établissement/institution instruct=instruction/donner instrument=instrument/acte/effet ' +
  'insurance=assurance/assurer intend=destiner/intention/entendre interfere=entraver/ingérence/gêner/atteinte ' +
  'introduce=introduire/présenter invest=investir/placement investigate=enquête ' +
  'involve=comporter/participer/mettre/cause issue=délivrer/émettre/question item=article/élément/point/objet ' +
  'job=emploi/poste join=conjoint/adhérer/joindre/solidaire/commun judge=juge/jugement/judiciaire/juger ' +
  'jurisdiction=compétence/juridiction/ressort keep=conserver/tenir/garder kill=tuer/abattre ' +
  'kind=genre/espèce/sorte/nature knowledge=connaissance/savoir/sciemment known=connu label=étiquette ' +
  'labour=travail/oeuvre/œuvre/ouvrage/ouvrier lack=manque/absence/défaut lake=lac land=terre/terrain/foncier ' +
  'landlord=bailleur/propriétaire/locateur language=langue/linguistique large=grand/vaste last=dernier ' +
  'later=ultérieur/tard/dernier launch=lancer/lancement law=loi/droit/légal/législation/licite lawyer=avocat/juriste ' +
  'lay=déposer lead=conduire/diriger/chef learn=apprendre lease=bail/location/louer least=moins ' +
  'leave=quitter/congé/laisser/autorisation legal=juridique/légal legislation=législation/loi ' +
  'lend=prêt/prêter/prêteur/emprunt less=moins letter=lettre level=niveau liability=responsabilité/passif/passible ' +
  'licence=licence/permis/titulaire lien=privilège life=vie light=lumière/lumineux/léger ' +
  'like=semblable/susceptible/probable limit=limite/limitation/borne/prescription line=ligne link=lien/liaison ' +
  'list=liste/énumérer listen=écouter little=peu/petit live=vivre/vivant/vie livestock=bétail/bovin ' +
  'locate=situer/lieu/endroit/emplacement long=long/longtemps loss=perte/perdre low=bas/faible/inférieur ' +
  'machine=machine mail=courrier/poste main=principal maintain=maintenir/entretien/tenir/maintien/conserver ' +
  'major=majeur/majorité/important make=faire/rendre/prendre/fabriquer/établir man=homme/masculin ' +
  'manage=gérer/gestion/administrer/direction mandatory=obligatoire manner=manière/façon/mode ' +
  'manufacture=fabriquer/fabrication map=carte marine=mer/marin/maritime mark=marque/indication ' +
  'market=marché/commercialisation marriage=mariage/marier master=capitaine/maître ' +
  'material=matériel/important/matière/document matter=question/matière/affaire mean=signifier/moyen/entendre ' +
  'measure=mesure medical=médical/médecine meet=réunion/rencontrer/satisfaire/répondre/séance member=membre/député ' +
  'memorandum=mémorandum/protocole merchant=marchand/commerçant merge=fusion message=message method=méthode ' +
  'mine=mine/minier/minéral minor=mineur minute=procès-verbal/minute mislead=tromper/erreur mission=mission ' +
  'mistake=erreur mobile=mobilité/mobile money=argent/monétaire/somme month=mois more=plus/davantage ' +
  'mortgage=hypothèque mother=mère motion=motion/requête motor=moteur/automobile movable=meuble/mobilier/personnel ' +
  'move=déplacer/mouvement murder=meurtre name=nom/nommer/dénomination nation=nation nature=nature/physique ' +
  'necessary=nécessaire/besoin neglect=négligence neighbour=voisin neither=ni/aucun network=réseau new=nouveau/neuf ' +
  'newspaper=journal next=prochain/suivant note=note/noter/constater notice=avis/notifier/aviser number=numéro/nombre ' +
  'oath=serment object=objet/opposition/objection/opposer oblige=obligation/obliger/tenu observe=observer/respecter ' +
  'obstruct=entraver obtain=obtenir occupy=occuper/occupation/profession occur=survenir/produire/arriver ' +
  'offence=infraction/délinquant/contrevenant offer=offre/offrir office=bureau/poste/charge/mandat/siège ' +
  'officer=agent/dirigeant/fonctionnaire/officier official=officiel/fonctionnaire oil=pétrole/huile old=vieux/ancien ' +
  'only=seulement/uniquement/seul open=ouvrir/ouvert operate=exploiter/fonctionnement/opération opinion=avis/opinion ' +
  'opportunity=occasion/possibilité oppose=opposer/opposition order=ordre/ordonnance/décret/arrêté/commande ' +
  'original=original/initial other=autre outcome=résultat/issue outside=hors/extérieur/dehors ' +
  'outstanding=impayé/exceptionnel own=propriétaire/propre/posséder/appartenir package=emballage/colis page=page ' +
  'paper=papier paragraph=alinéa/paragraphe parent=parent/père park=parc/stationnement part=partie ' +
  'partner=partenaire/associé/société pass=adopter/passage/passer passenger=passager/voyageur passport=passeport ' +
  'patent=brevet pay=payer/paiement/versement/verser/payable peace=paix/pacifique penalty=pénalité/peine/sanction ' +
  'pending=attendant/instance pension=pension/retraite people=peuple/gens/personne per=par percent=pour ' +
  'perform=exécuter/exercice/prestation/interprète/rendement/représentation period=période/délai/durée ' +
  'permit=permettre/permis/autoriser personnel=personnel petition=pétition/requête pipeline=pipeline/canalisation ' +
  'place=lieu/endroit/place/placer plaintiff=demandeur plan=plan/régime plant=plante/usine/végétal play=jouer/pièce ' +
  'pleasure=titre/gré pledge=gage/engagement/nantissement policy=politique/police/orientation ' +
  'pollution=pollution/polluer poor=pauvre population=population position=poste/position/situation ' +
  'possess=posséder/possession/avoir possible=possible post=poste/afficher postpone=reporter/ajourner ' +
  'power=pouvoir/puissance/énergie practice=pratique/exercer prejudice=préjudice/atteinte premises=local/lieux/locaux ' +
  'prepare=préparer/élaborer/établir prescribe=prescrire/réglementaire/prévoir preserve=préserver/conservation ' +
  'press=presse prevent=prévenir/empêcher previous=antérieur/précédent/préalable price=prix primary=primaire/principal ' +
  'prime=premier principal=principal/capital print=imprimer/impression/estampe ' +
  'prior=antérieur/préalable/priorité/avant prison=prison/détenu privacy=vie/privé/confidentialité ' +
  'procedure=procédure/instance/poursuite process=processus/traiter/transformation/procédé ' +
  'procure=marché/acquisition/approvisionnement/procurer profit=profit/bénéfice/lucratif program=programme/émission ' +
  'progress=progrès prohibit=interdire/prohiber/défendu project=projet promote=promouvoir/favoriser/promotion ' +
  'prompt=prompt/rapide proof=preuve/prouver/démontrer proper=convenable/approprié/régulier/bon ' +
  'property=bien/propriété proposal=proposition/projet prosecute=poursuite ' +
  'provide=fournir/prévoir/disposition/offrir/donner punish=punir/châtiment/peine purchase=achat/acheter/acquéreur ' +
  'purpose=fin/but/objet/application pursuant=conformément/titre/vertu/application ' +
  'qualify=qualifié/compétence/qualité/admissible quality=qualité quantity=quantité quarter=trimestre ' +
  'question=question rail=chemin/ferroviaire/rail raise=élever/soulever/prélever range=gamme/éventail ' +
  'rate=taux/tarif/cadence raw=brut/premier reach=atteindre/parvenir read=lire/lecture ready=prêt real=réel/immeuble ' +
  'reason=raison/motif receipt=recevoir/réception/reçu/destinataire/récépissé recent=récent ' +
  'reconcile=concilier/réconciliation record=dossier/enregistrement/document/registre recover=recouvrer/rétablissement ' +
  'refer=renvoyer/viser/renvoi/mention/référence refund=remboursement refuse=refuser/refus ' +
  'regard=égard/concernant/relativement register=registre/enregistrement/inscription/immatriculation ' +
  'regulate=règlement reject=rejeter/refuser/rejet relate=relatif/rapport/concernant/lien/parent ' +
  'release=libération/rejet/mainlevée/libérer/communiquer relevant=pertinent/utile/concerné ' +
  'reliable=fiable/fonder/invoquer relief=redressement/allègement/secours remain=demeurer/rester/reste ' +
  'remedy=recours/réparation/remède remote=éloigné/distance ' +
  'remove=enlever/retirer/éliminer/révocation/suppression/renvoi remuneration=rémunération render=rendre/fournir ' +
  'renew=renouveler rent=loyer/louer repay=rembourser repeal=abroger/révoquer/abrogation/révocation replace=remplacer ' +
  'reply=réponse/répondre report=rapport/signaler/déclarer/compte request=demande/requête ' +
  'require=exiger/exigence/requérir/obliger/besoin research=recherche reside=résider/domicile/habiter resign=démission ' +
  'resolve=résoudre/règlement/résolution resource=ressource respect=respect/égard ' +
  'respond=répondre/réponse/intervention responsible=responsable/charge rest=repos/reste restore=rétablir/restaurer ' +
  'restrict=restreindre/restriction/limiter result=résultat/entraîner retail=détail retain=conserver/retenir/garder ' +
  'retire=retraite return=retour/restituer/remettre/rendre/déclaration/renvoyer revenue=recette/revenu ' +
  'reverse=inverse/infirmer review=révision/examen/réviser/examiner/contrôle/revue right=droit risk=risque ' +
  'river=fleuve/rivière/cours role=rôle room=salle/chambre royal=royal royalty=redevance rule=règle/règlement ' +
  'safe=sécurité/sûr/sûreté salary=traitement/salaire sale=vente/vendre/vendeur same=même sample=échantillon/prélever ' +
  'satisfy=convaincre/satisfaire save=épargne/sauver/économie schedule=annexe/calendrier/horaire scheme=régime/système ' +
  'school=école/scolaire science=science/scientifique scope=portée/champ seal=sceau/sceller ' +
  'search=fouille/perquisition/recherche season=saison seat=siège second=deuxième/second section=article/section ' +
  'secure=sécurité/garantir/sûreté/valeur see=voir seed=semence seek=chercher/demander/solliciter seem=sembler ' +
  'seize=saisir/saisie select=choisir/sélection/choix send=envoyer/transmettre/expédier senior=supérieur/cadre ' +
  'sense=sens sentence=peine/condamner/phrase separate=séparé/distinct serious=grave/sérieux ' +
  'serve=service/signifier/servir session=session/séance set=fixer/établir/énoncer/série/ensemble ' +
  'settle=régler/règlement/transaction several=plusieurs severe=grave/sévère/rigoureux share=action/part/partager ' +
  'ship=navire/bâtiment/bateau/maritime/expédier shipment=envoi/expédition/cargaison short=court/bref ' +
  'show=montrer/démontrer/indiquer side=côté sign=signer/signature/panneau/signe ' +
  'significant=important/significatif/considérable similar=semblable/similaire/analogue since=depuis/puisque ' +
  'single=seul/unique site=site/emplacement/lieu size=taille/dimension skill=compétence/habileté slavery=esclavage ' +
  'slow=lent small=petit software=logiciel soil=sol sole=seul/unique/exclusif son=fils soon=tôt/dès/bientôt ' +
  'sound=son/sonore source=source space=espace/spatial speak=parler/parole/discours special=spécial species=espèce ' +
  'specify=préciser/spécifier/particulier spend=dépenser sport=sport/sportif spouse=époux/conjoint ' +
  'spread=propagation/répandre stage=étape/stade standard=norme/normal/étendard standing=qualité/permanent ' +
  'start=commencer/début state=état/déclaration/énoncer station=station/poste/gare statistics=statistique ' +
  'status=statut/état statute=loi/légal stay=séjour/suspension/surseoir steal=vol/voler steel=acier step=mesure/étape ' +
  'stock=stock/action/réserve stop=arrêter/cesser storage=entreposage/stocker/stockage/magasin strategy=stratégie ' +
  'stream=cours/ruisseau street=rue strengthen=renforcer strike=grève/radier strong=fort/solide structure=structure ' +
  'student=étudiant/élève study=étude/étudier subject=sujet/réserve/assujetti/objet/soumettre ' +
  'submit=présenter/soumettre/observation subsection=paragraphe subsequent=ultérieur/subséquent ' +
  'subsidiary=filiale/subsidiaire substance=substance substantial=important/substantiel/appréciable ' +
  'substitute=substituer/remplacer success=succès/succéder/réussite suffer=subir/souffrir sufficient=suffisant ' +
  'suggest=suggérer suit=approprié/convenable/poursuite sum=somme summary=sommaire/résumé ' +
  'supervise=surveiller/contrôle supplement=supplément supplier=fournisseur/approvisionnement ' +
  'support=appui/appuyer/soutien/soutenir/aide surface=surface surplus=excédent/surplus ' +
  'surrender=remise/extradition/restituer surround=entourer/environnant survey=enquête/arpentage/levé ' +
  'suspect=soupçonner/suspect sustain=durable/soutenir/subir system=système/régime take=prendre/prise ' +
  'target=cible/objectif tax=impôt/taxe/fiscal/contribuable teach=enseigner team=équipe ' +
  'technical=technique/technologie temporary=temporaire/provisoire tenant=locataire tender=soumission/offre ' +
  'tenure=mandat term=terme/mandat/durée/modalité/expression terminate=résilier/mettre/terminer/cessation ' +
  'test=essai/essayer/épreuve/mise thereafter=ensuite/après therefore=donc/conséquent thing=chose/objet ' +
  'think=penser/pensée/estimer third=tiers/troisième threat=menace through=travers/moyen/intermédiaire timber=bois ' +
  'time=temps/moment/fois/délai timely=opportun/délai title=titre/intitulé together=ensemble tool=outil/instrument ' +
  'tort=délit/dommage tourism=tourisme town=ville trace=trace trade=commerce/métier trademark=marque ' +
  'traffic=trafic/circulation train=formation/former/train transact=opération/transaction ' +
  'transfer=transfert/cession/céder/transmission translate=traduire/traduction travel=voyage/déplacement ' +
  'treasury=trésor treat=traiter treaty=traité tree=arbre trial=procès/essai trust=fiducie/syndic/confiance ' +
  'try=essayer/juger/tenter turn=tour/tourner type=type/genre unable=incapable/impossibilité ' +
  'under=titre/vertu/régime/sous understand=comprendre/entente undertake=entreprendre/engagement ' +
  'unfair=déloyal/injuste/inéquitable union=union/syndicat unit=unité/élément unite=unir/uni unlawful=illégal/illicite ' +
  'update=mise/actualiser/jour use=utiliser/usage/emploi/employer usual=habituel/ordinaire valid=valide/validité ' +
  'valuable=valeur/évaluation/précieux variety=variété/divers/varier/différent view=vue/avis/point virtue=vertu ' +
  'void=nul voluntary=volontaire/bénévole vote=voter/vote/voix/scrutin/suffrage waive=renoncer war=guerre ' +
  'warrant=mandat/garantie waste=déchet/résidu/gaspillage watch=regarder/surveiller water=eau/hydrique weak=faible ' +
  'weapon=arme web=web/site week=semaine weight=poids/peser welfare=bien-être/assistance well=bien/puits ' +
  'west=ouest/occidental wheat=blé/grain whenever=chaque/lorsque wherever=partout while=pendant/tandis white=blanc ' +
  'whole=ensemble/entier/totalité wide=large/étendu widow=veuve wife=femme/épouse wild=sauvage/faune ' +
  'wilful=volontaire/sciemment/délibéré willing=disposé win=gagner/remporter wish=souhaiter/désirer ' +
  'withdraw=retirer/retrait withhold=retenir/refuser witness=témoin/foi word=mot/terme world=monde/mondial ' +
  'worth=valeur write=écrire/écrit wrong=tort/faux/mauvais year=année/an/annuel yield=rendement/produire ' +
  'young=jeune/jeunesse zone=zone';
