package be.werkpad.sjabloon;

import be.werkpad.sjabloon.Documentgegevens.Lijst;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of the dossier that does not exist, each with a row. */
final class Voorbeeldlijsten {
    private Voorbeeldlijsten() {}

    static Map<String, Lijst> op(LocalDate vandaag) {
        var dag = Schrijfwijze.voluit(vandaag);
        var papieren = new Lijst(
                List.of("Papier", "Versie", "Stand", "Datum"),
                List.of(
                        List.of("Engagementsverklaring", "1", "getekend", dag),
                        List.of("Afsprakennota", "2", "definitief", dag)));
        var lijsten = new HashMap<String, Lijst>();
        lijsten.put("documenten", papieren);
        lijsten.put("contracten", papieren);
        lijsten.put("papieren", lijst("Papier, Datum", "Engagementsverklaring", dag));
        lijsten.put("tijdlijn", lijst("Wanneer, Wat", dag, "We praatten samen."));
        lijsten.put("plaatsen", lijst("Werkpost, Van, Tot", "Bakkerij Voorbeeld", dag, ""));
        lijsten.put("meegegeven", lijst("Onderwerp, Hoe", "Rustige uitleg helpt", "In een gesprek"));
        lijsten.put("meeweten", lijst("Wie, Mag dit weten", "Zus-Een", "Alles over het werk"));
        lijsten.put(
                "kader",
                lijst(
                        "Wat de wet vraagt, Stand, Wie brengt het in orde",
                        "Dimona",
                        "De Dimona is nog niet aangegeven.",
                        "Coördinator"));
        lijsten.put(
                "overeenkomsten",
                lijst(
                        "Overeenkomst, Getekend op, Geldig tot, Waar",
                        "Raamovereenkomst",
                        dag,
                        "Zonder einde",
                        "In de kast"));
        lijsten.put(
                "handtekeningen",
                lijst("Papier, Wie, Getekend op, Hoe", "Afsprakennota", "Bakker-Een, de werkgever", dag, "Op papier"));
        lijsten.put(
                "registraties", lijst("Versie, Geregistreerd op, Door, Nummer", "1", dag, "Jobcoach-Een", "REG-0001"));
        lijsten.put(
                "statuutregel",
                lijst(
                        "Inkomen, Wat de regel zegt, Bevestigd",
                        "Leefloon",
                        "Laat het weten aan het OCMW.",
                        "Nog niet bevestigd. Vraag het na."));
        lijsten.put("toegang", lijst("Wie, Rol", "Jobcoach-Een", "Jobcoach"));
        return lijsten;
    }

    /** Of one row. */
    private static Lijst lijst(String kolommen, String... cellen) {
        return new Lijst(List.of(kolommen.split(", ")), List.of(List.of(cellen)));
    }
}
