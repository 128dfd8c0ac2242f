/** Words of general and legal French by idea, as `WordData` says: ideas from t to z. */
export const words =
  'tab=onglet/languette table=tableau/table/tables/déposer tablet=comprimé/tablette ' +
  'tackle=aborder/abordant/attaquer/lutter/lutte/luttée/luttés/luttent/luttant/palan/palans tactic=tactique ' +
  'taiwan=taïwan take=prendre/prise talent=talent ' +
  'talk=parler/parle/parlent/parlant/parlée/parlés/entretien/pourparlers tan=bronzage/tanner/tannage ' +
  'tap=robinet/exploiter/puiser/puise/puisée/puisés/puisent/puisant/écoute target=cible/objectif ' +
  'taste=goût/goûts/goûter tattoo=tatouage/tatouer tax=impôt/taxe/fiscal/contribuable taxi=taxi/taxis ' +
  'teach=enseigner team=équipe technical=technique/technologie teenager=adolescent ' +
  'telecommunication=télécommunication telegraph=télégraphe television=télévision/télédiffusion ' +
  'tell=dire/dires/raconter/informer temporary=temporaire/provisoire ' +
  'tempt=tenter/tente/tentée/tentés/tentent/tentant/tentation ten=dix/dixième/dizaine tenant=locataire ' +
  'tend=tendance/tendre tender=soumission/offre tense=tendu/tendus tension=tension tent=tente/tentes ' +
  'tenth=dixième/dix tenure=mandat term=terme/mandat/durée/modalité/expression ' +
  'terminate=résilier/mettre/terminer/cessation terrace=terrasse terrain=terrain/relief territory=territoire ' +
  'terror=terreur/terrorisme test=essai/essayer/épreuve/mise testify=témoignage/déposition/déposer/déposant ' +
  'text=texte/textes/textuel texture=texture thailand=thaïlande thank=remercier/gré/grés theology=théologie ' +
  'theory=théorie thereafter=ensuite/après thereby=ainsis therefore=donc/conséquent thermal=thermique ' +
  'thesis=thèse/thèses/mémoire thief=voleur/vol/vols thing=chose/objet think=penser/pensée/estimer ' +
  'third=tiers/troisième thirteen=treize/treizième thirty=trente/trentième thorough=approfondi/minutieux ' +
  'threat=menace three=trois/troisième/tiers three-roman=iii/iiis threshold=seuil/seuils thrill=frisson ' +
  'throne=trône/trônes/couronne through=travers/moyen/intermédiaire throw=jeter/lancer/jette/jettes thrust=poussée ' +
  'thumb=pouce/pouces thunder=tonnerre/orage/orages thus=ainsis/donc/doncs tide=marée/marées/marémoteur ' +
  'tier=niveau/échelon/palier timber=bois time=temps/moment/fois/délai timeline=calendrier/échéancier/chronologie ' +
  'timely=opportun/délai timing=moment/calendrier/échéancier/synchronisation ' +
  'tin=étain/étains/boîte/boîtes/conserve titanium=titane title=titre/intitulé toast=pain/pains/griller/grillant ' +
  'tobacco=tabac/tabacs/tabagisme/fumer/fume/fumée/fumés/fument/fumant/fumera/fumées today=aujourd/actuel ' +
  'toe=orteil/pointe together=ensemble tolerate=tolérance/tolérer toll=péage/péages/bilan/bilans tomato=tomate ' +
  'tomb=tombe/tombes/sépulture/tombeau tomorrow=demain tonight=soir/soirs tool=outil/instrument ' +
  'top=haut/hauts/sommet tort=délit/dommage torture=torture ' +
  'toss=lancer/lance/lancée/lancés/lancent/lançant/jeter/jete/jetée/jetés/jetent/jetant/jetera/jette/jettes ' +
  'total=total/totaux/totals/globalement/ensemble touch=toucher/contact touchdown=atterrissage/toucher/touchant ' +
  'tour=visite/tournée/tourisme tourism=tourisme towel=serviette town=ville township=canton toxic=toxique/poison ' +
  'trace=trace track=piste/pistes/voie/voies/suivre/suivi/suivis/chenille trade=commerce/métier trademark=marque ' +
  'traditional=traditionnel traffic=trafic/circulation tragedy=tragédie/tragique train=formation/former/train ' +
  'trainer=formateur/entraîneur transact=opération/transaction transfer=transfert/cession/céder/transmission ' +
  'transgender=transgenre translate=traduire/traduction transmission=transmission transport=transport/voiturage ' +
  'trauma=traumatisme travel=voyage/déplacement treasury=trésor treat=traiter treaty=traité tree=arbre ' +
  'tremendous=énorme/considérable trial=procès/essai triangle=triangle tribe=tribu/tribus/tribal/tribaux ' +
  'tribunal=tribunal tribute=hommage/tribut trigger=déclencher/détente ' +
  'trim=assiette/garniture/parer/pare/parée/parés/parent/parant/parera trio=trio/trios/triple ' +
  'trip=voyage/trajet/déplacement triumph=triomphe trophy=trophée tropic=tropical/tropique ' +
  'trouble=trouble/difficulté/problème true=vrai/vrais/véritable/véridique/exact/exacts/conforme ' +
  'trunk=tronc/troncs/coffre/interurbain trust=fiducie/syndic/confiance truth=vérité/véracité ' +
  'try=essayer/juger/tenter tuition=scolarité/enseignement/droits tumour=tumeur ' +
  'tune=régler/régle/réglée/réglés/réglent/réglant/réglage/accorder tunnel=tunnel ' +
  'turkey=turquie/turc/turcs/turce/turces/turque turn=tour/tourner turtle=tortue twice=deux/fois/double ' +
  'twist=torsion/tordre/torsader two=deux/deuxième type=type/genre umbrella=parapluie/faîtier ' +
  'unable=incapable/impossibilité unacceptable=inacceptable/inadmissible unauthorized=autorisé/illicite ' +
  'unaware=ignorer/ignorant/insu/insus uncertain=incertitude unclear=clair/imprécis/ambigu ' +
  'uncomfortable=inconfortable uncommon=rare/inhabituel/inusité unconscious=inconscient/connaissance ' +
  'under=titre/vertu/régime/sous underlie=jacent/base/bases/fondamental understand=comprendre/entente ' +
  'undertake=entreprendre/engagement underwear=vêtement undoubted=doute/doutes/indubitablement ' +
  'unemployment=chômage/chômeur unexpected=inattendu/imprévu/inopiné unfair=déloyal/injuste/inéquitable ' +
  'unfulfilled=inexécuté unhappy=malheureux unify=unifier/unifiant/uniforme/unification union=union/syndicat ' +
  'unit=unité/élément unite=unir/uni unity=unité/unités university=université unknown=inconnu/ignorer ' +
  'unlawful=illégal/illicite unlike=contrairement/différent unlikely=improbable/peu/peux unlimited=illimité ' +
  'unlock=déverrouiller/débloquer unnecessary=inutile/superflu unstable=instable update=mise/actualiser/jour ' +
  'upgrade=améliorer/moderniser/perfectionner/surclassement upload=téléverser/téléchargement/charger ' +
  'upstairs=étage/étages/supérieur/plancher urgent=urgent/urgence/urgemment url=url/urls ' +
  'usage=usage/usages/utilisation/emploi/coutume usb=usb/usbs use=utiliser/usage/emploi/employer ' +
  'useful=utile/utiles/utilité useless=inutile usual=habituel/ordinaire utility=utilité/service/public ' +
  'vacancy=vacance/vacant/poste/postes vacant=vacant/libre/libres vaccine=vaccin ' +
  'vacuum=vide/vides/dépression/vacuum vague=vague/vagues/imprécis valid=valide/validité ' +
  'valuable=valeur/évaluation/précieux valve=soupape/vanne/vannes/robinet/valve/valves variable=variable ' +
  'variety=variété/divers/varier/différent vary=variation/varier/varie/variée/variés/varient/variant ' +
  'vault=voûte/voûtes/chambre/caveau vector=vecteur vegan=végétalien vegetable=légume/potager/végétal ' +
  'velocity=vitesse venezuela=venezuela venice=venise venture=entreprise/coentreprise/risque ' +
  'venue=lieu/lieux/enceinte verbal=verbal/verbaux/oral/oraux verdict=verdict verify=vérifier ' +
  'verse=vers/verset/couplet version=version/texte/textes vertical=vertical ' +
  'vest=dévolu/investir/acquis/conférer/transférer veteran=ancien/combattant veterinary=vétérinaire ' +
  'viable=viable/viabilité vibrate=vibration/vibrer/vibre/vibrée/vibrés/vibrent/vibrant vice=vice/vices/adjoint ' +
  'vice-defect=vice/vices video=vidéo/vidéos vienna=vienne view=vue/avis/point viewer=spectateur/téléspectateur ' +
  'viewpoint=point/points/opinion villa=villa/villas village=village vintage=vendange/millésime vinyl=vinyle ' +
  'violation=violation/violer/contravention/infraction viral=viral/viraux/virus virtue=vertu visa=visa/visas ' +
  'visit=visite visual=visuel/vue/vues vitality=vitalité/vital/vitaux/vitals vitamin=vitamine vocal=vocal/vocaux ' +
  'voice=voix/vocal/vocaux/vocals/vocale void=nul voltage=tension/volt/volts volume=volume/tome/tomes ' +
  'voluntary=volontaire/bénévole vote=voter/vote/voix/scrutin/suffrage voyage=voyage/traversée ' +
  'vulnerable=vulnérable wagon=wagon/wagons/chariot waist=taille/ceinture wait=attendre/attente waive=renoncer ' +
  'wales=galles/gallois walk=marcher/piéton wall=mur/murs/paroi/parois/muraille wallet=portefeuille ' +
  'want=vouloir/désirer/veut/veuts war=guerre warden=directeur/garde/gardes/gardien warehouse=entrepôt/magasin ' +
  'warn=avertir/prévenir/mise/mises warrant=mandat/garantie waste=déchet/résidu/gaspillage ' +
  'watch=regarder/surveiller water=eau/hydrique wave=onde/ondes/vague/vagues wax=cire/fart/farts weak=faible ' +
  'weakness=faiblesse/lacune/insuffisance weapon=arme wear=porter/usure/usures/port/ports/portant ' +
  'weather=temps/météorologique/météo/météos web=web/site wedding=mariage/noces week=semaine ' +
  'weekend=semaine/week/weeks weight=poids/peser welcome=accueillir/bienvenue/saluer welfare=bien-être/assistance ' +
  'well=bien/puits west=ouest/occidental whale=baleine/cétacé whatsoever=soits/quelconque wheat=blé/grain ' +
  'wheelchair=fauteuil/roulant whenever=chaque/lorsque wherever=partout while=pendant/tandis ' +
  'whip=fouet/fouets/whip/whips whistle=sifflet/sifflant/dénonciateur/lanceur white=blanc ' +
  'whole=ensemble/entier/totalité wholesale=gros/grossiste why=pourquoi wick=mèche/mèches wide=large/étendu ' +
  'widespread=généralisé/répandu/étendu widow=veuve width=largeur wife=femme/épouse/femmes wild=sauvage/faune ' +
  'wilderness=sauvage wilful=volontaire/sciemment/délibéré willing=disposé win=gagner/remporter ' +
  'wind=vent/vents/éolien/liquidation window=fenêtre/guichet wine=vin/vins/vinicole/viticole ' +
  'winner=gagnant/lauréat winter=hiver/hivernal wipe=essuyer/effacer/essuyant/lingette wipo=ompi ' +
  'wire=fil/fils/câble/câbles/filaire wireless=fil/fils/hertzien/sansfil wish=souhaiter/désirer witch=sorcier ' +
  'withdraw=retirer/retrait withhold=retenir/refuser witness=témoin/foi wool=laine/laines/lainage word=mot/terme ' +
  'workforce=effectif/main/mains/personnel workplace=travail/lieu/lieux workshop=atelier world=monde/mondial ' +
  'worry=inquiétude/préoccuper/souci/soucis ' +
  'worship=culte/cultes/adorer/adore/adorée/adorés/adorent/adorant/religieux worth=valeur ' +
  'worthy=digne/dignes/mérite/méritant wrap=emballer/envelopper wreck=épave/épaves/naufrage/renflouage ' +
  'wrestle=lutte/luttes wrist=poignet write=écrire/écrit wrong=tort/faux/mauvais wto=omc year=année/an/annuel ' +
  'yearly=annuel yemen=yémen/yémens/yéménite yesterday=hier/hiers yet=encore yield=rendement/produire ' +
  'young=jeune/jeunesse zip=postal/postaux/glissière zone=zone zoo=zoo/zoos/jardin/zoologique';
