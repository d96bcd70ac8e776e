/** English nouns of goods and services. */
export const EN_GOODS = `
  shoes shoe boots sneakers sandals bags bag handbags backpacks leather jewellery jewelry rings
  earrings necklaces bracelets watches clothes clothing dresses shirts tshirts hoodies jeans
  jackets coats hats caps scarves socks lingerie swimwear fashion textiles fabrics yarn coffee
  coffees espresso tea teas pastries pastry cakes cake cookies bread bakery chocolate chocolates
  sweets candy honey jam cheese wine wines beer beers cider juices juice smoothies lemonade
  drinks food meals burgers tacos burritos pizza pizzas sandwiches sushi kebabs noodles snacks
  spices oil groceries vegetables fruit fruits meat fish ice cream catering software saas app
  apps games game subscriptions subscription licences licenses hosting domains plugins templates
  themes courses course ebooks books book magazines comics newsletters podcasts photos prints
  posters yoga pilates classes class lessons lesson workshops training coaching tutoring
  consulting consultancy therapy massage massages fitness gym dance music donations donation
  charity fundraising memberships membership tickets ticket concerts concert events event
  festivals tours tour trips travel hotel rooms rentals rental design graphic illustration logos
  photography video videos translation translations writing copywriting marketing accounting
  bookkeeping legal advice repairs repair cleaning gardening plumbing carpentry painting
  construction renovation services service furniture tables chairs lamps candles candle soap
  soaps cosmetics perfume perfumes makeup ceramics pottery toys toy flowers plants seeds pet pets
  art paintings crafts gifts stationery electronics phones computers bikes bicycles cars parts
  tools instruments antiques vinyl records rifles guns weapons ammunition restaurant cafe bar
  shelter diner diners takeaway takeaways bistro pub pubs salon school dolls doll tableware knives equipment supplements vitamins eyewear glasses sunglasses umbrellas
  blankets bedding`
