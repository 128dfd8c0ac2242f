/** Words of general and legal French by idea, as `WordData` says: ideas from p to q. */
export const words =
  'package=emballage/colis pad=tampon/coussin/plaquette/bloc/blocs page=page pain=douleur/souffrance ' +
  'paint=peinture/peindre/peintre/tableau pale=pâle/pâles/clair palestine=palestinien ' +
  'palm=palme/palmes/palmier/paume/paumes/huile/huiles panama=panama/panaméen ' +
  'panel=groupe/comité/panneau/formation panic=panique paper=papier parade=défilé/parade paradise=paradis ' +
  'paragraph=alinéa/paragraphe parallel=parallèle parameter=paramètre parent=parent/père paris=paris ' +
  'parish=paroisse park=parc/stationnement parliament=parlement part=partie particular=particulier/précis ' +
  'partner=partenaire/associé/société party=partie/parti/partis pass=adopter/passage/passer ' +
  'passenger=passager/voyageur passive=passif passport=passeport password=passe/passes ' +
  'past=passé/passés/passée/dernier/antérieur pasta=pâtes ' +
  'paste=pâte/pâtes/coller/colle/collée/collés/collent/collant pastor=pasteur/prêtre/clergé/ministre ' +
  'patch=pièce/pièces/correctif/parcelle patent=brevet patient=patient/malade patriot=patriote patrol=patrouille ' +
  'pause=pause/pauses/interruption pay=payer/paiement/versement/verser/payable peace=paix/pacifique ' +
  'peanut=arachide/cacahuète pearl=perle/perles peer=pair/homologue penalty=pénalité/peine/sanction pencil=crayon ' +
  'pending=attendant/instance peninsula=péninsule/presqu penny=cent/cents/sou pension=pension/retraite ' +
  'people=peuple/gens/personne pepper=poivre/poivron/piment per=par perceive=percevoir/perception percent=pour ' +
  'perfect=parfait/perfectionner perform=exécuter/exercice/prestation/interprète/rendement/représentation ' +
  'period=période/délai/durée permanent=permanent permit=permettre/permis/autoriser persist=persistant/tenace ' +
  'personnel=personnel peru=pérou/pérous/péruvien petition=pétition/requête petty=petit/petits/menu/menus ' +
  'pharmacy=pharmaceutique phd=doctorat phenomenon=phénomène phone=téléphone phonogram=phonogramme ' +
  'photo=photo/photos/photographie photograph=photographie/photo/photos physical=physique/matériel ' +
  'pick=cueillir/choisir pickup=ramassage/collecte/camionnette picture=image/images/photographie/tableau ' +
  'pie=tarte/tartes/tourte/camembert piece=pièce/pièces/morceau ' +
  'pierce=percer/perce/percée/percés/percent/perçant/perforer pig=porc/porcs/porcin pile=tas/pieu/pieux/pile/piles ' +
  'pill=pilule/comprimé pillow=oreiller pin=broche/goupille/épingle/code/codes pine=pin/pins pioneer=pionnier ' +
  'pipe=tuyau/tuyaux/conduite/tube/tubes/tuyauterie pipeline=pipeline/canalisation pirate=pirate ' +
  'pistol=pistolet/revolver/poing/poings pit=fosse/fosses/puits/mine/mines/bassin pity=pitié/pitiés ' +
  'placard=plaque/affiche/placard place=lieu/endroit/place/placer placement=placement/stage/stages ' +
  'plague=peste/pestes/fléau/fléaux plaintiff=demandeur plan=plan/régime plant=plante/usine/végétal plasma=plasma ' +
  'platinum=platine play=jouer/pièce player=joueur playoff=éliminatoire/barrage plaza=place/places/esplanade ' +
  'plea=plaidoyer/plaider/plaidant/moyen/moyens/exception pleasant=agréable ' +
  'please=prière/prier/prie/prient/priant/priée/priés/priées/veuillez pleasure=titre/gré ' +
  'pledge=gage/engagement/nantissement plug=fiche/fiches/bouchon/prise/prises plus=majoré ' +
  'poem=poème/poèmes/poète/poètes/poésie poet=poète/poètes point=point/points/pointer/pointant pointless=inutile ' +
  'poison=poison/toxique/empoisonner/intoxication/toxine poland=pologne/polonais polar=polaire ' +
  'pole=poteau/pôle/pôles/perche/mât/mâts police=police/policier/gendarmerie/corps ' +
  'policy=politique/police/orientation polite=poli/polis/politesse/courtois political=politique ' +
  'pollution=pollution/polluer pond=étang/étangs/mare/bassin poor=pauvre pop=populaire population=population ' +
  'porch=porche portable=portable/portatif portal=portail/portique portfolio=portefeuille ' +
  'portion=portion/partie/fraction/tranche portrait=portrait portugal=portugal ' +
  'pose=poser/pose/posée/posés/posent/posant/posera position=poste/position/situation ' +
  'possess=posséder/possession/avoir possible=possible post=poste/afficher postal=postal/postaux/poste/postes ' +
  'poster=affiche postpone=reporter/ajourner potato=pomme/pommes potential=potentiel/éventuel/possible ' +
  'pound=livre/livres/fourrière ' +
  'pour=verser/verse/versée/versés/versent/versant/couler/coule/coulée/coulés/coulent/coulant powder=poudre ' +
  'power=pouvoir/puissance/énergie powerful=puissant practice=pratique/exercer precaution=précaution ' +
  'precise=précis/exact/exacts predecessor=prédécesseur predict=prédire/prévoir/prévision/prédiction ' +
  'predominantly=principalement/prédominant/surtout prejudice=préjudice/atteinte ' +
  'preliminary=préliminaire/préalable premises=local/lieux/locaux prepare=préparer/élaborer/établir ' +
  'prescribe=prescrire/réglementaire/prévoir presence=présence preserve=préserver/conservation president=président ' +
  'press=presse pressure=pression prestige=prestige presume=présumer/présomption/réputé prevent=prévenir/empêcher ' +
  'preview=aperçu/avants previous=antérieur/précédent/préalable prey=proie/proies price=prix ' +
  'pricing=tarification/prix primary=primaire/principal prime=premier principal=principal/capital ' +
  'print=imprimer/impression/estampe printer=imprimante prior=antérieur/préalable/priorité/avant ' +
  'prison=prison/détenu privacy=vie/privé/confidentialité privilege=privilège/priorité privy=privé/privés ' +
  'probably=probablement/vraisemblablement probe=sonde/sondes/enquête/palpeur problem=problème ' +
  'procedure=procédure/instance/poursuite process=processus/traiter/transformation/procédé ' +
  'procure=marché/acquisition/approvisionnement/procurer product=produit/producteur ' +
  'professional=professionnel/métier profile=profil profit=profit/bénéfice/lucratif profound=profond ' +
  'program=programme/émission progress=progrès prohibit=interdire/prohiber/défendu project=projet ' +
  'promote=promouvoir/favoriser/promotion prompt=prompt/rapide prone=enclin/sujet/sujets/exposé ' +
  'pronounce=prononcer proof=preuve/prouver/démontrer propaganda=propagande ' +
  'proper=convenable/approprié/régulier/bon property=bien/propriété prophet=prophète proportion=proportion ' +
  'proposal=proposition/projet prosecute=poursuite prospect=perspective/prospection/éventuel ' +
  'protection=protection/protéger protocol=protocole provide=fournir/prévoir/disposition/offrir/donner ' +
  'province=province proximity=proximité pseudonym=pseudonyme psychiatry=psychiatrique ' +
  'pub=bar/bars/débit/débits/taverne/brasserie public=public/publique/grand/grands ' +
  'publish=publier/publication/éditeur/paraître pull=tirer/tire/tirent/tirant/tirée/tirés/tirées/traction ' +
  'pulse=impulsion/pouls/légumineuse/pulsation pump=pompe/pompes/pompage/pomper/pompée/pompent/pompant ' +
  'punish=punir/châtiment/peine pupil=élève/élèves/écolier puppy=chien/chiens/chiot/chiots/canin/canins ' +
  'purchase=achat/acheter/acquéreur pure=pur/purs/pure/pures/pureté/purement ' +
  'purport=censé/censés/apparemment/prétendre/teneur purpose=fin/but/objet/application purse=bourse/sac/sacs ' +
  'pursuant=conformément/titre/vertu/application pursue=poursuivre push=pousser puzzle=casse/casses ' +
  'qualify=qualifié/compétence/qualité/admissible quality=qualité quantity=quantité ' +
  'quantum=montant/quantique/quantum quarter=trimestre queen=reine/reines question=question ' +
  'quick=rapide/vite/vites/diligence quiet=silence/tranquille';
