package be.werkpad.taak.web;

import be.werkpad.taak.Takenvraag;
import be.werkpad.taak.Takenvraag.Wanneer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the inbox asks; a value that means nothing is as no value. */
record Takenfilter(
        @Nullable String lijst,
        @Nullable String zoek,
        @Nullable String fase,
        @Nullable String client,
        @Nullable String soort,
        @Nullable String wanneer) {

    Takenvraag vraag() {
        return new Takenvraag(
                isVrij(), zoek == null ? "" : zoek.strip(), waarde(fase), waarde(client), waarde(soort), getGroep());
    }

    public boolean isVrij() {
        return "vrij".equals(lijst);
    }

    public @Nullable Wanneer getGroep() {
        return Arrays.stream(Wanneer.values())
                .filter(each -> each.name().equals(wanneer))
                .findFirst()
                .orElse(null);
    }

    /** Whether something is filtered, so that there is something to clear. */
    public boolean isBezig() {
        return waarde(zoek) != null
                || waarde(fase) != null
                || waarde(client) != null
                || waarde(soort) != null
                || getGroep() != null;
    }

    /** The address of this list with these filters. */
    public String getAdres() {
        return adres(getGroep());
    }

    /** The same with another group; null for all groups. */
    public String adres(@Nullable Wanneer groep) {
        var adres = UriComponentsBuilder.fromPath("/taken").queryParam("lijst", isVrij() ? "vrij" : "mijn");
        zet(adres, "zoek", zoek);
        zet(adres, "fase", fase);
        zet(adres, "client", client);
        zet(adres, "soort", soort);
        if (groep != null) {
            adres.queryParam("wanneer", groep);
        }
        return adres.encode().toUriString();
    }

    private static void zet(UriComponentsBuilder adres, String naam, @Nullable String waarde) {
        if (waarde(waarde) != null) {
            // as a variable, because a person may type & and {
            adres.queryParam(naam, "{" + naam + "}").uriVariables(java.util.Map.of(naam, String.valueOf(waarde)));
        }
    }

    private static @Nullable String waarde(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
