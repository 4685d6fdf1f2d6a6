/** The indicators this plugin means to bring. Their keys will not change; a stake that foresees one will reveal it. */
export const foreseen = {
  workWithoutCar: {
    key: "work-without-own-car",
    name: {
      fr: "Part des demandeurs d’emploi qui atteignent un emploi ou une formation en 45 minutes sans voiture à eux",
      en: "Share of job-seekers who reach a job or training within 45 minutes without a car of their own",
    },
  },
  mobilityPrecarity: {
    key: "mobility-precarity",
    name: { fr: "Part des adultes en précarité de mobilité", en: "Share of adults in mobility precarity" },
  },
  appointmentsGivenUp: {
    key: "appointments-given-up",
    name: {
      fr: "Part des adultes qui ont renoncé à un rendez-vous faute de pouvoir s’y rendre",
      en: "Share of adults who gave up an appointment they could not get to",
    },
  },
  withoutVehicle: {
    key: "without-vehicle",
    name: { fr: "Part des adultes sans véhicule à eux", en: "Share of adults without a vehicle of their own" },
  },
  stopNearby: {
    key: "stop-nearby",
    name: {
      fr: "Part des habitants qui ont un arrêt à 500 mètres, ou une gare à 1 kilomètre",
      en: "Share of inhabitants with a stop within 500 metres, or a station within 1 kilometre",
    },
  },
  timeToServices: {
    key: "time-to-everyday-services",
    name: { fr: "Temps d’accès aux services de tous les jours", en: "Time to reach everyday services" },
  },
  farFromServices: {
    key: "far-from-everyday-services",
    name: {
      fr: "Part des habitants à plus de 7 minutes des services de tous les jours",
      en: "Share of inhabitants more than 7 minutes from everyday services",
    },
  },
  fuelBurden: {
    key: "fuel-burden",
    name: {
      fr: "Part des ménages modestes qui dépensent plus de 4,5 % de leurs revenus en carburant",
      en: "Share of low-income households spending over 4.5% of their income on fuel",
    },
  },
  commuteWithoutCar: {
    key: "commute-without-car",
    name: {
      fr: "Part des actifs qui vont travailler autrement qu’en voiture",
      en: "Share of workers who commute other than by car",
    },
  },
  peoplePerCar: {
    key: "people-per-car",
    name: { fr: "Personnes par voiture en circulation", en: "People per car on the road" },
  },
  commuteTime: {
    key: "commute-time",
    name: { fr: "Temps passé chaque jour sur la route du travail", en: "Time spent commuting each day" },
  },
  tripsCarbon: {
    key: "daily-trips-co2",
    name: {
      fr: "CO₂ émis par les déplacements quotidiens, par habitant",
      en: "CO₂ emitted by everyday trips, per inhabitant",
    },
  },
} as const;
