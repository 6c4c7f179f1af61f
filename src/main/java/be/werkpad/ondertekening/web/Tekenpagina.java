package be.werkpad.ondertekening.web;

import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.mandaat.MandaatZoeken;
import be.werkpad.ondertekening.Clientzijde;
import be.werkpad.ondertekening.NieuweHandtekening;
import be.werkpad.ondertekening.NieuweHandtekening.Herkomst;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one signature show, and what their answers mean. */
@Component
class Tekenpagina {
    private final DocumentZoeken documenten;
    private final Clientzijde clientzijde;
    private final MandaatZoeken mandaten;
    private final CurrentUser user;
    private final Clock clock;

    Tekenpagina(
            DocumentZoeken documenten, Clientzijde clientzijde, MandaatZoeken mandaten, CurrentUser user, Clock clock) {
        this.documenten = documenten;
        this.clientzijde = clientzijde;
        this.mandaten = mandaten;
        this.user = user;
        this.clock = clock;
    }

    void vul(Model model, OndertekeningKaart ronde, long vakId) {
        var vak = ronde.vak(vakId);
        model.addAttribute("vak", vak);
        model.addAttribute(
                "papieren", ronde.documentIds().stream().map(documenten::metId).toList());
        model.addAttribute("wijzen", OndertekeningZoeken.wijzen(ronde, vak.partij()));
        model.addAttribute("vertegenwoordigers", toegelaten(ronde.trajectId(), vak));
        model.addAttribute("tekenaars", vak.partij() == Partij.DIENST ? mandaten.tekenaars(vandaag()) : List.of());
        model.addAttribute("magZelf", mandaten.magTekenen(user.account(), vandaag()));
    }

    private List<VertegenwoordigerKaart> toegelaten(long trajectId, Vak vak) {
        return clientzijde.mensen(trajectId).stream()
                .filter(mens -> vak.toegelaten().contains(mens.id()))
                .toList();
    }

    /** What is known before anybody types. */
    Map<String, String> begin(OndertekeningKaart ronde, long vakId) {
        var naam = ronde.vak(vakId).partij() == Partij.CLIENT ? clientzijde.naam(ronde.trajectId()) : "";
        return Map.of("naam", naam, "datum", vandaag().toString());
    }

    /** Files that show a signature, checked; whoever made them closes them. */
    record Scans(@Nullable GekeurdBestand scan, @Nullable GekeurdBestand bijscan) {}

    NieuweHandtekening handtekening(long vakId, Tekenwijze wijze, Map<String, String> velden, Scans scans) {
        var opPapier = wijze == Tekenwijze.PAPIER || wijze == Tekenwijze.EID;
        if (!opPapier && !velden.containsKey("akkoord")) {
            throw DomainException.bijVeld(
                    "ondertekening.akkoordOntbreekt",
                    "akkoord",
                    "Vink dit aan. Zonder akkoord is er geen handtekening.");
        }
        return new NieuweHandtekening(
                vakId,
                wijze,
                opPapier ? datum(velden.get("datum")) : vandaag(),
                velden.get("naam"),
                velden.get("functie"),
                id(velden.get("vertegenwoordiger")),
                wijze == Tekenwijze.AANMELDING ? user.account() : velden.get("account"),
                velden.get("getuige"),
                scans.scan(),
                scans.bijscan(),
                Herkomst.ONBEKEND);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private static LocalDate datum(@Nullable String tekst) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(tekst, ""));
        } catch (DateTimeParseException geenDatum) {
            throw DomainException.bijVeld("ondertekening.datumOngeldig", "datum", "Vul een bestaande datum in.");
        }
    }

    private static @Nullable Long id(@Nullable String tekst) {
        return tekst == null || !tekst.matches("\\d{1,18}") ? null : Long.valueOf(tekst);
    }
}
