/** Words of general and legal French by idea, as `WordData` says: ideas in r. */
export const words =
  'rabbit=lapin/lapins race=race/races/course race-contest=course ' +
  'racialize=racisé/racial/raciaux/race/races/racisme/raciste racism=racisme/raciste/racial/raciaux/race/races ' +
  'rack=râtelier/support/grille radar=radar/radars radiation=rayonnement/radiation/irradiation/radioactif ' +
  'radio=radio/radios/radioélectrique/radiophonique radio-broadcasting=radiodiffusion ' +
  'radiocommunication=radiocommunication radius=rayon/rayons rage=rage/rages/fureur ' +
  'raid=descente/raid/raids/incursion rail=chemin/ferroviaire/rail rainbow=pluie/pluies/arc/arcs/pluvial ' +
  'raise=élever/soulever/prélever ranch=élevage/ranch/ranchs range=gamme/éventail ' +
  'rank=rang/rangs/classement/grade/grades rat=rat/rats/souris/rongeur rate=taux/tarif/cadence rational=rationnel ' +
  'raw=brut/premier reach=atteindre/parvenir react=réagir/réaction/réagit read=lire/lecture ' +
  'readily=facilement/aisément/rapidement ready=prêt real=réel/immeuble reality=réalité realization=réalisation ' +
  'realize=réaliser/rendre really=réellement/vraiment realm=royaume/domaine ' +
  'reappointment=renouvellement/reconduction/mandat/nomination reason=raison/motif rebel=rebelle ' +
  'rebuild=reconstruire recall=rappel receipt=recevoir/réception/reçu/destinataire/récépissé recent=récent ' +
  'reception=réception/accueil/recevoir recession=récession recipe=recette recognize=reconnaître ' +
  'recommendation=recommandation reconcile=concilier/réconciliation reconstruct=reconstruction ' +
  'record=dossier/enregistrement/document/registre recourse=recours recover=recouvrer/rétablissement ' +
  'recreation=loisir/récréatif/agrément recruit=recrutement/recrue/embauche red=rouge/rouges ' +
  'reduce=réduire/réduction/réduit/diminuer refer=renvoyer/viser/renvoi/mention/référence ' +
  'reflect=refléter/traduire/indiquer reform=réforme refrain=abstenir/abstient/garder refugee=réfugié ' +
  'refund=remboursement refuse=refuser/refus regard=égard/concernant/relativement regional=régional ' +
  'register=registre/enregistrement/inscription/immatriculation regulate=règlement ' +
  'rehabilitate=réadaptation/réhabilitation/rééducation/remise reign=règne/règnes/régner/régnée/régnent/régnant ' +
  'reinstatement=rétablissement/réintégration reject=rejeter/refuser/rejet ' +
  'relate=relatif/rapport/concernant/lien/parent relay=relais/relayer/relayant/retransmettre ' +
  'release=libération/rejet/mainlevée/libérer/communiquer relevant=pertinent/utile/concerné ' +
  'reliable=fiable/fonder/invoquer relief=redressement/allègement/secours ' +
  'relieve=soulager/atténuer/alléger/libérer/libérant religious=religieux remain=demeurer/rester/reste ' +
  'remedy=recours/réparation/remède remember=souvenir/rappeler/commémoration remote=éloigné/distance ' +
  'remove=enlever/retirer/éliminer/révocation/suppression/renvoi remuneration=rémunération renaissance=renaissance ' +
  'render=rendre/fournir renew=renouveler renounce=renoncer/répudier renowned=renommé/réputation/renom/renoms ' +
  'rent=loyer/louer rental=location/loyer repair=réparer/réparation repay=rembourser ' +
  'repeal=abroger/révoquer/abrogation/révocation repertoire=répertoire replace=remplacer reply=réponse/répondre ' +
  'report=rapport/signaler/déclarer/compte representative=représentant/mandataire reproduce=reproduire ' +
  'reputation=réputation/renommée/notoriété request=demande/requête ' +
  'require=exiger/exigence/requérir/obliger/besoin research=recherche resemble=ressembler reserve=réserve ' +
  'reside=résider/domicile/habiter resign=démission resolve=résoudre/règlement/résolution resource=ressource ' +
  'respect=respect/égard respond=répondre/réponse/intervention responsible=responsable/charge rest=repos/reste ' +
  'restore=rétablir/restaurer restrict=restreindre/restriction/limiter result=résultat/entraîner ' +
  'resume=reprendre/reprise/recommencer retail=détail retain=conserver/retenir/garder retire=retraite ' +
  'retransmission=retransmission retreat=retraite/recul/reculs ' +
  'return=retour/restituer/remettre/rendre/déclaration/renvoyer reunion=réunion/réunification/regroupement ' +
  'reuse=réutilisation/réemploi reveal=révéler/dévoiler/révélation revenge=vengeance revenue=recette/revenu ' +
  'reverse=inverse/infirmer review=révision/examen/réviser/examiner/contrôle/revue revision=révision/réviser ' +
  'revive=reprise/relance/remettre revocation=révocation/révoquer/abrogation/annuler/retirer rhetoric=rhétorique ' +
  'rhythm=rythme rich=riche/riches ride=monter/transport/passager rider=cavalier/conducteur/motocycliste ' +
  'ridge=crête/crêtes/dorsale/faîte/faîtes rifle=fusil/fusils/carabine rig=plateforme/gréement/forage right=droit ' +
  'rim=jante/jantes/bord/bords ring=anneau/bague/bagues/cercle riot=émeute/mutinerie/attroupement rip=déchirer ' +
  'rise=hausse/augmenter/lever/élévation/montée risk=risque risky=risqué rite=rite/rites/rituel ' +
  'rival=rival/rivaux/concurrent river=fleuve/rivière/cours roast=rôtir/torréfier/grillage ' +
  'robbery=vol/vols/voler/vole/volée/volés/volent/volant/volera/brigandage/braquage robot=robot/robots ' +
  'robust=robuste/solide rock=roche/roches/rocher/pierre rod=tige/tiges/barre/canne/cannes/bâtonnet role=rôle ' +
  'roll=rouleau/rôle/rôles/liste/listes/rouler/roule/roulée/roulés/roulent/roulant roman-seven=vii/viis ' +
  'rome=rome/romes room=salle/chambre rope=corde/cordes/cordage/câble/câbles rose=rose/roses/rosier ' +
  'roster=liste/listes/tableau/fichier rotation=rotation/roulement/tourner/tournant ' +
  'round=rond/ronds/tour/tours/arrondir royal=royal royalty=redevance rub=frotter/frottant rubber=caoutchouc ' +
  'rubbish=ordure/déchet/litière ruby=rubis rude=impoli/grossier rule=règle/règlement ' +
  'ruling=décision/jugement/arrêt/arrêts rumour=rumeur run=courir/exploiter/diriger/fonctionner ' +
  'runway=piste/pistes/atterrissage russian=russe/russes/russie';
