/** Spanish nouns of goods and services. */
export const ES_GOODS = `
  zapatos zapato botas zapatillas sandalias calzado bolsos bolso mochilas cuero piel joyas
  joyería anillos pendientes collares pulseras relojes ropa vestidos camisetas camisas chaquetas
  abrigos sombreros gorras bufandas calcetines moda textiles telas lana café cafés té tés
  pasteles pastelería tartas galletas pan panadería chocolate bombones dulces miel mermelada
  queso quesos vino vinos cerveza cervezas zumos zumo jugos batidos bebidas comida comidas
  hamburguesas tacos burritos pizza pizzas bocadillos sushi kebabs empanadas especias aceite
  verduras fruta frutas carne pescado helados catering software programas aplicaciones juegos
  suscripciones licencias hosting dominios plantillas cursos curso libros libro revistas cómics
  boletines pódcast fotos láminas carteles yoga pilates clases clase talleres formación coaching
  tutorías consultoría terapia masajes gimnasio danza baile música donaciones donativos caridad
  membresías entradas entrada conciertos concierto eventos evento festivales excursiones viajes
  hotel habitaciones alquiler alquileres refugio diseño ilustración logotipos fotografía vídeo
  vídeos traducción traducciones redacción marketing contabilidad asesoría reparaciones limpieza
  jardinería fontanería carpintería pintura reformas servicios servicio muebles mesas sillas
  lámparas velas jabones cosmética perfumes maquillaje cerámica juguetes flores plantas semillas
  escuela muñecas muñeca restaurante restaurantes cafetería bar mascotas arte cuadros artesanía regalos papelería electrónica teléfonos ordenadores bicicletas
  coches recambios herramientas instrumentos antigüedades vinilos discos rifles armas carabinas
  escopetas munición vajilla cuchillos gafas mantas`
