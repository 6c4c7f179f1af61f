package be.werkpad.sjabloon;

import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Veld;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Documentgegevens.Betrokkenen;
import be.werkpad.sjabloon.Documentgegevens.Client;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Dienst;
import be.werkpad.sjabloon.Documentgegevens.Formulieren;
import be.werkpad.sjabloon.Documentgegevens.Kenmerk;
import be.werkpad.sjabloon.Documentgegevens.Keuze;
import be.werkpad.sjabloon.Documentgegevens.Termijn;
import be.werkpad.sjabloon.Documentgegevens.Werkpost;
import be.werkpad.sjabloon.inhoud.Bronbestand;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** A whole dossier of somebody who does not exist, with an answer to each question of each form, to try a text on. */
@Component
public class Voorbeelddossier {
    /** The law that its papers name. */
    public static final String REGELGEVING = "Een voorbeeld van een regel";

    private static final Pattern DATUM = Pattern.compile("=vandaag(?:([+-])(P\\w+))?");
    private static final TypeReference<Map<String, Map<String, Object>>> ANTWOORDEN = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final String antwoorden = Bronbestand.lees("/templates/document/pdf/voorbeelddossier.json");
    private final Map<String, String> labels = new HashMap<>();

    public Voorbeelddossier() {
        for (var plaats : List.of("classpath*:forms/**/*.form", "classpath*:documentformulieren/*.form")) {
            lees(plaats);
        }
    }

    /** @param vandaag the day on which everything in it happened */
    public Documentgegevens voor(Voorschrift voorschrift, LocalDate vandaag) {
        return voor(voorschrift, vandaag, Aanspreekvorm.JE);
    }

    /** The same for somebody who is called in this way, if the paper is for that person. */
    public Documentgegevens voor(Voorschrift voorschrift, LocalDate vandaag, Aanspreekvorm keuze) {
        var vorm = voorschrift.isVoorClient() ? keuze : Aanspreekvorm.JE;
        var dienst = new Dienst(
                "Dienst Begeleid Werken Voorbeeld",
                "Vzw Voorbeeld",
                "0999.999.922",
                "Voorbeeldstraat 1, 3800 Sint-Truiden",
                "011 00 00 00",
                "dienst@example.org");
        return new Documentgegevens(
                new Kenmerk("BW-7F3K2", 1, vandaag, "Jobcoach-Een", dienst),
                betrokkenen(vorm),
                new Formulieren(antwoorden(voorschrift, vandaag), in(vorm), Set.of()),
                voorschrift.vragen().stream()
                        .sorted()
                        .map(code -> keuze(code, vandaag))
                        .toList(),
                List.of(
                        new Termijn("Tussentijds gesprek", vandaag.plusDays(45)),
                        new Termijn(Termijn.CONTROLEBEL, vandaag.plusWeeks(6)),
                        new Termijn("Jaarlijks gesprek" + Termijn.TEN_LAATSTE, vandaag.plusYears(1))),
                feiten(vandaag, vorm),
                Voorbeeldlijsten.op(vandaag));
    }

    /** The same person on the first day: nothing was asked yet, and only who always exists is there. */
    public Documentgegevens opDeEersteDag(LocalDate vandaag) {
        var mensen = betrokkenen(Aanspreekvorm.JE);
        var dienst = new Dienst("Dienst Begeleid Werken Voorbeeld", null, null, "", "", "");
        return new Documentgegevens(
                new Kenmerk("BW-7F3K2", 1, vandaag, mensen.jobcoach().naam(), dienst),
                new Betrokkenen(
                        mensen.client(), new Contactpersoon(mensen.jobcoach().naam(), null, null), null, null, null),
                new Formulieren(Map.of(), Map.of(), Set.of()),
                List.of(),
                List.of(),
                Map.of("regelgeving", REGELGEVING),
                Map.of());
    }

    private Map<String, Map<String, Object>> antwoorden(Voorschrift voorschrift, LocalDate vandaag) {
        var gedateerd = DATUM.matcher(antwoorden).replaceAll(plaats -> {
            var verschil = plaats.group(2) == null ? Period.ZERO : Period.parse(plaats.group(2));
            return ("-".equals(plaats.group(1)) ? vandaag.minus(verschil) : vandaag.plus(verschil)).toString();
        });
        try {
            var gevraagd = new LinkedHashMap<String, Map<String, Object>>();
            json.readValue(gedateerd, ANTWOORDEN).forEach((form, velden) -> {
                velden.keySet().removeIf(veld -> !voorschrift.magTonen(form, veld));
                if (!velden.isEmpty()) {
                    gevraagd.put(form, velden);
                }
            });
            return gevraagd;
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("The example dossier is not JSON", problem);
        }
    }

    private static Betrokkenen betrokkenen(Aanspreekvorm vorm) {
        return new Betrokkenen(
                new Client("Voornaam-Een", "Achternaam-Een", LocalDate.of(1995, 3, 2), vorm),
                new Contactpersoon("Jobcoach-Een", "0470 00 00 01", "jobcoach@example.org"),
                new Contactpersoon("Jobcoach-Twee", "0470 00 00 02", null),
                new Contactpersoon("Bewindvoerder-Een", null, null),
                new Werkpost(
                        "Bakkerij Voorbeeld",
                        "Marktplein 2, 3800 Sint-Truiden",
                        "0428.759.497",
                        new Contactpersoon("Bakker-Een", "011 00 00 03", "werkpost@example.org")));
    }

    private static Keuze keuze(String code, LocalDate vandaag) {
        return new Keuze(
                code,
                "Een vraag aan de cliënt. Wat kies je?",
                code.endsWith("W") ? List.of() : List.of("Verdergaan zoals nu", "Verdergaan met andere taken"),
                "Verdergaan zoals nu",
                "Ik ben graag bezig en de mensen zijn vriendelijk.",
                vandaag.minusDays(3));
    }

    private static Map<String, String> feiten(LocalDate vandaag, Aanspreekvorm vorm) {
        return Map.of(
                "fase",
                "proberen",
                "bewaarTot",
                "10 jaar",
                "startTraject",
                Schrijfwijze.voluit(vandaag.minusYears(2)),
                "eindeProef",
                Schrijfwijze.voluit(vandaag.plusMonths(3)),
                "laatsteDag",
                Schrijfwijze.voluit(vandaag.minusDays(1)),
                "regelgeving",
                REGELGEVING,
                "uitkomst",
                vorm.van("je werkt verder op deze werkpost"));
    }

    private Map<String, String> in(Aanspreekvorm vorm) {
        var gezegd = new HashMap<>(labels);
        gezegd.replaceAll((sleutel, label) -> vorm.van(label));
        return gezegd;
    }

    private void lees(String plaats) {
        try {
            for (var bestand : new PathMatchingResourcePatternResolver().getResources(plaats)) {
                var schema = Formulierschema.parse(bestand.getContentAsString(StandardCharsets.UTF_8));
                labels.put(schema.id(), schema.titel());
                schema.velden().forEach(veld -> benoem(schema.id() + ".", veld));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void benoem(String voorvoegsel, Veld veld) {
        var sleutel = voorvoegsel + veld.naam();
        labels.put(sleutel, veld.documentlabel());
        veld.documentopties().forEach((code, tekst) -> labels.put(sleutel + "." + code, tekst));
        veld.velden().forEach(kolom -> benoem(sleutel + ".", kolom));
    }
}
