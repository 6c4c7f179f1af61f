package be.werkpad.document;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Veld;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Documentgegevens.Formulieren;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.sjabloon.Voorschrift;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The answers that belong in one document, with the labels their forms had. */
@Component
class Antwoordenbron {
    /** Custom property of a field in Camunda Modeler: the form belongs in these documents. */
    static final String EIGENSCHAP = "document";

    /** Forms of those processes that are about the work of the dienst, not about the client. */
    private static final Set<String> INTERN = Set.of(
            "jobcoach-toewijzen",
            "besluit-van-de-dienst-nemen",
            "doorverwijzing-bespreken",
            "profiel-bij-start-bezorgen",
            "bevraging-bezorgen",
            "late-bevraging-bespreken");

    /** Why a client leaves the dienst is no business of a werkpost, which signs the end of its own plaatsing only. */
    private static final String STOP = "reden-en-wens-vastleggen";

    private static final Map<String, String> TITELS = Map.of(
            "documenten",
            "Documenten",
            Persoonsgegevens.FORMULIER + "." + Persoonsgegevens.VERTEGENWOORDIGERS,
            "Naam van wie mee beslist");

    /** Answers that name somebody by account. */
    private static final Set<String> ACCOUNTS =
            Set.of("jobcoach", "nieuweJobcoach", "backup", "behandelaar", "overWie", "goedgekeurdDoor");

    private final FormulierantwoordZoeken formulieren;
    private final DocumentZoeken documenten;
    private final Leesrecht leesrecht;
    private final Sjablonen sjablonen;
    private final Geldendegegevens geldend;
    private final MedewerkerZoeken medewerkers;

    Antwoordenbron(
            FormulierantwoordZoeken formulieren,
            DocumentZoeken documenten,
            Leesrecht leesrecht,
            Sjablonen sjablonen,
            Geldendegegevens geldend,
            MedewerkerZoeken medewerkers) {
        this.formulieren = formulieren;
        this.documenten = documenten;
        this.leesrecht = leesrecht;
        this.sjablonen = sjablonen;
        this.geldend = geldend;
        this.medewerkers = medewerkers;
    }

    /** @param vorm of the labels; what somebody wrote stays as it is */
    Formulieren voor(Documentreeks reeks, Aanspreekvorm vorm) {
        var voorschrift = sjablonen.voorschrift(reeks.sjabloon());
        var laatste = laatste(reeks, voorschrift);
        var extra = laatste.values().stream()
                .filter(kaart -> isExtra(reeks.soort(), voorschrift, kaart))
                .map(AntwoordKaart::formulier)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var antwoorden = new LinkedHashMap<String, Map<String, Object>>();
        var labels = new HashMap<>(TITELS);
        var bijwerking = geldend.voor(reeks);
        laatste.forEach((formulier, kaart) -> {
            var mag = new LinkedHashMap<>(kaart.antwoorden());
            bijwerking.accept(formulier, mag);
            mag.keySet().removeIf(veld -> !extra.contains(formulier) && !voorschrift.magTonen(formulier, veld));
            if (!mag.isEmpty()) {
                antwoorden.put(formulier, mag);
                benoem(kaart, labels);
            }
        });
        labels.replaceAll((sleutel, label) -> vorm.van(label));
        laatste.values().forEach(kaart -> noemMedewerkers(kaart, labels));
        return reeks.soort() == Documentsoort.OVERDRACHTSDOSSIER
                ? new Formulieren(Overdrachtsdeel.toegestaan(antwoorden, vanDeClient(reeks)), labels, Set.of())
                : new Formulieren(antwoorden, labels, extra);
    }

    /** A complaint, an incident or a draft is nothing to hand over. */
    private List<DocumentKaart> vanDeClient(Documentreeks reeks) {
        return documenten.vanTraject(reeks.trajectId()).stream()
                .filter(leesrecht::magClient)
                .toList();
    }

    /** Forms come back in loops; the last answers count, or those that the document is about. */
    private Map<String, AntwoordKaart> laatste(Documentreeks reeks, Voorschrift voorschrift) {
        var alle = reeks.plaatsingId() == null
                ? formulieren.alle(reeks.trajectId())
                : formulieren.vanPlaatsing(reeks.trajectId(), reeks.plaatsingId());
        var onderwerp = alle.stream()
                .filter(kaart -> Objects.equals(kaart.id(), reeks.onderwerpId()))
                .findFirst();
        var laatste = new LinkedHashMap<String, AntwoordKaart>();
        var samen = onderwerp.map(o -> formulieren.zelfdeInstantie(o.id())).orElse(Set.of());
        alle.stream()
                .filter(kaart -> onderwerp
                        .map(o -> hoortBij(o, kaart, voorschrift) && isVanDitVerloop(o, kaart, samen))
                        .orElse(true))
                .forEach(kaart -> laatste.put(kaart.formulier(), kaart));
        if (reeks.soort() == Documentsoort.BEEINDIGING && reeks.plaatsingId() != null) {
            laatste.remove(STOP);
        }
        return voorschrift.isEenVan() ? laatste : Veiligheidsnazicht.metNieuwste(alle, laatste);
    }

    /** Another completion of the form that the document is about, is about something else. */
    private static boolean hoortBij(AntwoordKaart onderwerp, AntwoordKaart kaart, Voorschrift voorschrift) {
        return kaart.id() == onderwerp.id()
                || !voorschrift.formulieren().contains(kaart.formulier())
                || !voorschrift.isEenVan() && !kaart.formulier().equals(onderwerp.formulier());
    }

    /** Another incident has its own report to the insurer; forms of other processes are about all. */
    private static boolean isVanDitVerloop(AntwoordKaart onderwerp, AntwoordKaart kaart, Set<Long> samen) {
        return !kaart.procesId().equals(onderwerp.procesId()) || samen.contains(kaart.id());
    }

    private static boolean isExtra(Documentsoort soort, Voorschrift voorschrift, AntwoordKaart kaart) {
        var gevraagd = kaart.schema().velden().stream()
                .anyMatch(veld -> veld.eigenschappen(EIGENSCHAP).contains(soort.name()));
        var eigen = voorschrift.formulieren().contains(kaart.formulier());
        return gevraagd
                || !eigen && soort.processen().contains(kaart.procesId()) && !INTERN.contains(kaart.formulier());
    }

    private void benoem(AntwoordKaart kaart, Map<String, String> labels) {
        var titel = kaart.schema().titel();
        labels.put(kaart.formulier(), titel.isEmpty() ? kaart.taaknaam() : titel);
        kaart.schema().velden().forEach(veld -> benoem(kaart.formulier() + ".", veld, labels));
        if (Contactplaats.hoortBij(kaart.formulier())) {
            Contactplaats.LABELS.forEach((veld, label) -> labels.put(kaart.formulier() + "." + veld, label));
        }
        labels.put("klachtdossier.overWie." + Medewerkerkeuze.ANDERE, "Iemand anders");
    }

    private void noemMedewerkers(AntwoordKaart kaart, Map<String, String> labels) {
        ACCOUNTS.forEach(veld -> {
            if (kaart.antwoorden().get(veld) instanceof String account) {
                medewerkers
                        .metAccount(account)
                        .ifPresent(
                                wie -> labels.put(kaart.formulier() + "." + veld + "." + account, wie.weergavenaam()));
            }
        });
    }

    private static void benoem(String voorvoegsel, Veld veld, Map<String, String> labels) {
        var sleutel = voorvoegsel + veld.naam();
        labels.put(sleutel, veld.documentlabel());
        veld.documentopties().forEach((code, tekst) -> labels.put(sleutel + "." + code, tekst));
        veld.velden().forEach(kolom -> benoem(sleutel + ".", kolom, labels));
    }
}
