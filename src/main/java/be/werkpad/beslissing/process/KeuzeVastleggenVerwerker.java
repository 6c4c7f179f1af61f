package be.werkpad.beslissing.process;

import be.werkpad.beslissing.Keuze;
import be.werkpad.beslissing.KeuzeVastleggen;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class KeuzeVastleggenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "keuze-vastleggen";
    private final KeuzeVastleggen keuzeVastleggen;

    KeuzeVastleggenVerwerker(KeuzeVastleggen keuzeVastleggen) {
        this.keuzeVastleggen = keuzeVastleggen;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var beslissingId = (Long) inzending.procesvariabelen().get(ClientBeslissingProcess.BESLISSING_ID.name());
        if (beslissingId == null) {
            throw new DomainException(
                    "beslissing.nietVoorbereid", "Er zijn nog geen mogelijkheden voorbereid voor deze keuze.");
        }
        keuzeVastleggen.voor(inzending.trajectId(), beslissingId, keuze(inzending));
        return Map.of();
    }

    private static Keuze keuze(Inzending inzending) {
        var datum = inzending.datum("datum");
        return new Keuze(
                Objects.requireNonNullElse(inzending.tekst("gekozen"), ""),
                inzending.tekst("eigenWoorden"),
                waarde(
                        Keuze.Kiezer.class,
                        inzending.tekst("gekozenDoor"),
                        "beslissing.kiezerOngeldig",
                        "gekozenDoor",
                        "Alleen de cliënt of de vertegenwoordiger kan kiezen. De jobcoach kiest nooit."),
                inzending.tekst("redenVertegenwoordiger"),
                aanwezigen(inzending),
                waarde(
                        Keuze.Vorm.class,
                        inzending.tekst("vorm"),
                        "beslissing.vormOngeldig",
                        "vorm",
                        "Kies hoe de cliënt het liet weten."),
                niveau(inzending.tekst("bewijsniveau")),
                inzending.tekst("getuige"),
                datum == null ? inzending.datum() : datum,
                inzending.door());
    }

    private static <E extends Enum<E>> E waarde(
            Class<E> soort, @Nullable String gegeven, String code, String veld, String melding) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(waarde -> waarde.name().equals(gegeven))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(code, veld, melding));
    }

    /** Zero, which no question accepts, when it is not one of the levels. */
    private static int niveau(@Nullable String tekst) {
        return tekst != null && tekst.matches("[1-3]") ? Integer.parseInt(tekst) : 0;
    }

    private static String aanwezigen(Inzending inzending) {
        return inzending.rijen("aanwezigen").stream()
                .map(rij -> String.valueOf(rij.get("tekst")))
                .collect(Collectors.joining("\n"));
    }
}
