/** French nouns of goods and services. */
export const FR_GOODS = `
  chaussures chaussure bottes baskets sandales sacs sac maroquinerie cuir bijoux bijouterie
  bagues colliers bracelets montres vêtements vetement robes chemises tshirts vestes manteaux
  chapeaux casquettes écharpes chaussettes mode textiles tissus laine café cafés thé thés
  pâtisseries pâtisserie gâteaux biscuits pain boulangerie chocolat chocolats bonbons miel
  confiture confitures fromage fromages vin vins bière bières jus smoothies boissons nourriture
  repas burgers tacos burritos pizza pizzas sandwichs sushis kebabs crêpes épices huile légumes
  fruits viande poisson glaces traiteur logiciel logiciels applications jeux abonnements licences
  hébergement domaines modèles cours formations livres livre magazines bandes lettres podcasts
  photos tirages affiches yoga pilates ateliers atelier formation coaching tutorat conseil
  thérapie massages gymnastique danse musique dons don adhésions billets billet billetterie
  concerts concert événements événement festivals excursions voyages hôtel chambres location
  locations refuge design graphisme graphique illustration logos photographie vidéo vidéos
  traduction traductions rédaction marketing comptabilité réparations ménage jardinage plomberie
  menuiserie peinture rénovation services service création meubles tables chaises lampes bougies
  savons cosmétiques parfums maquillage céramique céramiques poterie jouets fleurs plantes
  graines école poupées restaurant restaurants brasserie bistrot café animaux art tableaux artisanat cadeaux papeterie électronique téléphones ordinateurs
  vélos voitures pièces outils instruments antiquités vinyles disques fusils carabines armes
  munitions vaisselle couteaux lunettes couvertures`
