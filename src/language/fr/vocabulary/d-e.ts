/** Words of general and legal French by idea, as `WordData` says: ideas from d to e. */
export const words =
  'daily=quotidien/journalier/jour/jours dairy=laitier/laiterie/lait/laits/lactique dam=barrage/digue/digues ' +
  'damage=dommage/dégât/préjudice dance=danse/danses/danseur/danser/dansée/dansent/dansant danger=danger ' +
  'dark=obscur/foncé/foncés/sombre dash=tiret/tirets/tableau data=donnée database=base/bases/données date=date ' +
  'daughter=fille/filles dawn=aube/aubes/aurore day=jour/journée deadline=échéance/délai/délais/limite ' +
  'deadly=mortel/létal/létaux/meurtrier deaf=sourd/sourds/sourde/surdité deal=traiter/opération/utilisation ' +
  'dealer=négociant/marchand/concessionnaire/courtier/commerçant death=décès/mort/mourir/décéder ' +
  'debris=débris/décombres debt=dette/créance/débiteur december=décembre decide=décider/décision/statuer ' +
  'declaration=déclaration decline=refuser/décliner/baisse/diminution decorate=décoration/décorer ' +
  'decrease=diminution/baisse dedicate=consacrer/dédier/affecter deem=réputer/juger/considérer ' +
  'deep=profond/fond/fonds/approfondir deer=cerf/cerfs/chevreuil default=défaut/manquement ' +
  'defective=défectueux/défaut/vicié/viciés/vice/vices defence=défense/défendre defense=défense/défendre ' +
  'deficit=déficit/insuffisance/carence define=définir/entendre degree=degré delay=retard/délai ' +
  'delegate=déléguer/délégation delete=supprimer/radier deliberate=délibéré/intentionnel delicate=délicat ' +
  'delight=plaisir/délice/ravi/ravis deliver=livrer/livraison/remettre/délivrer/remise delta=delta/deltas ' +
  'demand=demande/exiger demography=démographique demonstrate=démontrer/manifester/démonstration den=tanière ' +
  'denmark=danemark/danois denomination=dénomination/confession/coupure/libellé dense=dense/denses/densité ' +
  'dental=dentaire/dentiste deny=refuser/nier/refus department=ministère/département deploy=déployer/déploiement ' +
  'deposit=dépôt/dépôts/déposer/déposant/consigner/dépositaire/gisement depot=dépôt/dépôts/entrepôt ' +
  'deputy=adjoint/sous-ministre/suppléant descend=descente/ascendance/filiation ' +
  'describe=décrire/description/prévu/visé design=concevoir/conception/dessin desirable=souhaitable/désirable ' +
  'desktop=bureau/table/tables despite=malgré/nonobstant/dépit destination=destination ' +
  'destroy=détruire/destruction detail=détail/préciser detain=détenir/détention/rétention/retenir ' +
  'detective=détective/enquêteur determine=déterminer/décider/établir/fixer/décision devastate=dévaster ' +
  'develop=élaborer/développement/mettre device=dispositif/appareil ' +
  'devote=consacrer/vouer/voue/vouée/voués/vouent/vouant/vouera/affecter diabetes=diabète diagnose=diagnostic ' +
  'diagram=diagramme/schéma dial=cadran/composer/numérotation dialogue=dialogue diameter=diamètre ' +
  'diary=journal/agenda dictionary=dictionnaire diesel=diesel/gazole different=différent difficult=difficile ' +
  'dig=creuser/creusant/fouille digital=numérique/digital dignity=dignité/digne/dignes ' +
  'diligence=diligence/zèle/zèles dimension=dimension/cote/cotes ' +
  'dine=dîner/dîne/dînée/dînés/dînent/dînant/dînera/manger/mange/mangée/mangés/mangent/mangeant/repas ' +
  'dip=tremper/trempant/plonger/baisse diplomatic=diplomatique direct=ordonner/diriger/directive ' +
  'director=administrateur/directeur dirt=saleté/terre/sale/sales disability=handicap/déficience/invalidité ' +
  'disagree=désaccord/divergence/différend disc=disque discharge=acquitter/exercer/décharge/libérer/rejet ' +
  'discipline=discipline disclaimer=désistement/renonciation/décharge disclose=communiquer/divulguer/révéler ' +
  'discover=découvrir discretion=discrétion/appréciation discuss=discuter/discussion/débat disease=maladie ' +
  'disgust=dégoût dish=plat/plats/vaisselle dismiss=rejeter/congédier display=afficher/exposer ' +
  'dispose=disposer/aliéner/élimination/aliénation dispute=différend/litige/contestation ' +
  'dissemination=diffusion/dissémination/propagation dissolve=dissoudre/dissolution distance=distance/écart/écarts ' +
  'distinctive=distinctif distract=distraire distress=détresse/saisie/souffrance distribute=distribuer/répartir ' +
  'district=district/arrondissement disturb=perturber/troubler/déranger ditch=fossé/fossés dive=plonger ' +
  'diversity=diversité divide=diviser/section/division/partager divine=divin/divins/divine ' +
  'dock=quai/quais/bassin/docker doctor=médecin/docteur/médical doctrine=doctrine document=document/pièce/pièces ' +
  'dodge=esquiver/éviter/évite/évitée/évités/évitent/évitant dog=chien/chiens/canin/canins doll=poupée ' +
  'dolphin=dauphin domain=domaine dome=dôme/dômes/coupole domestic=interne/national/intérieur domicile=domicile ' +
  'dominant=dominant/dominer/prépondérant ' +
  'donate=don/dons/donner/donne/donnée/donnés/donnent/donnant/donation/donateur/donneur/bailleur ' +
  'door=porte/portes/portière dope=dopage/dopant/doper/dope/dopée/dopés/dopent/dopera dose=dose/doses/posologie ' +
  'dot=point/points/pointillé double=double doubt=doute/doutes/douteux dough=pâte/pâtes down=bas ' +
  'downstream=aval/avaux/avals drain=drainer/drainant/égout/égouts/vidanger/purge/purges/écoulement ' +
  'dramatic=dramatique/drame/drames/théâtral draw=tirer/dessiner/dresser/tirage/appeler drawing=dessin ' +
  'dream=rêve/rêves dress=pansement/robe/robes/vêtement/habiller ' +
  'drill=foret/forets/forage/forer/fore/forée/forés/forent/forant/forera/perceuse/exercice ' +
  'drinking=boire/boisson/potable drive=conduire/conducteur drone=drone/drones/pilote ' +
  'drop=goutte/baisse/abandonner drought=sécheresse drug=drogue/médicament/stupéfiant ' +
  'drum=tambour/fût/fûts/bidon/bidons dual=double/dualité duality=dualité/double duck=canard due=dû/échéance ' +
  'dull=terne/ternes/mat/mats duly=dûment/régulièrement/valablement ' +
  'dump=dumping/immersion/décharge/déverser/dépotoir duration=durée ' +
  'duty=fonction/obligation/devoir/droit/attribution dwelling=habitation/logement/résidence dynasty=dynastie ' +
  'e-mail=courriel/électronique eager=désireux eagle=aigle/aigles early=tôt/précoce/anticipé earn=gagner/gains ' +
  'earth=terre earthquake=séisme/sismique/tremblement east=ests/oriental easy=facile/aisé/aisés ' +
  'eat=manger/consommer/alimentation echo=écho/échos economic=économique edition=édition/éditer/éditeur ' +
  'education=éducation/enseignement/instruction effect=effet/efficace/prendre efficient=efficace/efficience ' +
  'effort=effort egg=œuf/œufs/ovule/ovules egypt=égypte/égyptien eight=huit/huits/huitième eighth=huitième ' +
  'either=soit elaborate=élaborer/détailler elderly=âgé/âgés/aîné/aînés/vieillesse elect=élire/élection/électoral ' +
  'electoral=électoral electronic=électronique elegant=élégant element=élément elephant=éléphant ' +
  'elevate=élever/éleve/élevée/élevés/élevent/élevant/élévation/ascenseur eleven=onze/onzes/onzième ' +
  'eligible=admissible eliminate=éliminer/supprimer ' +
  'embarrass=gêner/gêne/gênée/gênés/gênent/gênant/gênera/embarrasser embassy=ambassade ' +
  'embed=intégrer/incorporer/encastrer emblem=emblème/insigne embrace=embrasser/englober/adopter/adoptant ' +
  'embryo=embryon emergency=urgence emit=émission/émettre/émis emperor=empereur/impérial/empire ' +
  'emphasis=accent/souligner/insister employ=employer/emploi/salarié empower=habiliter/autonomisation ' +
  'enable=permettre/habilitant enact=édicter/texte enclosure=enceinte/enclos/clôture/annexe ' +
  'encounter=rencontrer/éprouver/difficulté encourage=encourager/favoriser/inciter encrypt=chiffrer/crypter/encodé ' +
  'end=fin/terminer/prendre endanger=danger/compromettre/menacer endless=interminable/infini ' +
  'endorse=endosser/appuyer/appuyant/approuver/avenant/visa/visas energy=énergie/énergétique ' +
  'enforce=exécuter/appliquer/application engage=engager/livrer engine=moteur english=anglais/angleterre ' +
  'engraving=gravure/graver/grave/gravent/gravant/gravée/gravés enhance=renforcer/améliorer/accroître ' +
  'enjoy=jouir/jouissance/bénéficier enormous=énorme enough=assez/suffisant enrol=inscrire/effectif ' +
  'ensure=assurer/veiller/garantir enter=entrer/entrée/pénétrer/inscription/conclure enterprise=entreprise ' +
  'entertainment=divertissement/spectacle enthusiasm=enthousiasme entire=entier entitle=droit/intitulé/habilité ' +
  'entity=entité/organisme envelope=enveloppe/pli/plis environment=environnement/milieu episode=épisode ' +
  'equal=égal/égalité equation=équation equip=équiper/munir/doter/outiller ' +
  'equipment=équipement/matériel/outillage/appareil equitable=équitable/équité ' +
  'equity=équité/capitaux/fonds/actions equivalent=équivalent ' +
  'erect=ériger/érige/érigée/érigés/érigent/érigeant/érection/dresser/dressant/édifier/édifiant error=erreur ' +
  'escape=évasion/échapper escort=escorte/accompagner especially=notamment/surtout/spécialement ' +
  'essay=dissertation/essai/essais essence=essence essentially=essentiellement/indispensable ' +
  'establish=établir/constituer/créer/fixer estate=succession/domaine esteem=estime/considération ' +
  'estimate=estimer/évaluation eternal=éternel/éternité ethic=éthique/déontologie ' +
  'ethnocultural=ethnoculturel/ethnique euro=euro/euros european=européen evaluate=évaluation/évaluer/appréciation ' +
  'evening=soir/soirs/soirée event=événement/cas/éventualité eventually=finalement/terme/termes ever=jamais ' +
  'every=chaque/tout evidence=preuve/témoignage/éléments evolve=évoluer/évoluant/évolution ' +
  'exact=exact/exacts/précis/exactement exam=examen/examiner/épreuve/interrogatoire examiner=examinateur/examen ' +
  'example=exemple exceed=dépasser/excéder/supérieur except=sauf/exception exchange=échange/bourse ' +
  'exclude=exclure/exclusion/exclu exclusive=exclusif execute=exécuter exempt=exempter/dispense/soustraire ' +
  'exercise=exercer/exercice exhaust=épuiser/échappement exist=exister/existant exotic=exotique ' +
  'expand=élargir/étendre/expansion expect=attendre/prévoir expedition=expédition ' +
  'expeditious=diligent/rapide/célérité/accélérer expense=dépense/frais experience=expérience ' +
  'expert=expert/compétence expiration=expiration/échéance/expirer expire=expirer/expiration ' +
  'explain=expliquer/explication explicit=explicite/exprès explosion=explosion exportation=exportation ' +
  'expose=exposer/exposant/exposition expressly=expressément extend=étendre/prolonger/prorogation ' +
  'extent=mesure/étendue exterior=extérieur external=étranger/extérieur/externe ' +
  'extra=supplémentaire/extra/extras/excédent extract=extraire/extraction extremely=extrêmement/très ' +
  'eye=œil/œils/yeux/oculaire/vue/vues';
