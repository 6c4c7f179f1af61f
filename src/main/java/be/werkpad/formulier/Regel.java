package be.werkpad.formulier;

import be.werkpad.shared.Emailadres;
import be.werkpad.shared.Iban;
import be.werkpad.shared.Insz;
import be.werkpad.shared.Kloktijd;
import be.werkpad.shared.Loontaal;
import be.werkpad.shared.Naam;
import be.werkpad.shared.Ondernemingsnummer;
import be.werkpad.shared.Periode;
import be.werkpad.shared.Postcode;
import be.werkpad.shared.Telefoonnummer;
import be.werkpad.shared.Vestigingseenheidsnummer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a coordinator can ask of a field with the property {@code regel}. */
enum Regel {
    INSZ(Insz::fout, Insz::genormaliseerd),
    KBO(Ondernemingsnummer::fout, Ondernemingsnummer::genormaliseerd),
    VESTIGINGSEENHEID(Vestigingseenheidsnummer::fout, Vestigingseenheidsnummer::genormaliseerd),
    IBAN(Iban::fout, Iban::genormaliseerd),
    EMAIL(Emailadres::fout, UnaryOperator.identity()),
    TELEFOON(Telefoonnummer::fout, Telefoonnummer::genormaliseerd),
    POSTCODE(Postcode::fout, UnaryOperator.identity()),
    NAAM(Naam::fout, UnaryOperator.identity()),
    GEENLOON(Loontaal::fout, UnaryOperator.identity()),
    PERIODE(Periode::fout, UnaryOperator.identity()),
    TIJD(Kloktijd::fout, UnaryOperator.identity()),
    NIETINTOEKOMST((dag, vandaag) -> dag.isAfter(vandaag), "datum.toekomst"),
    NIETINVERLEDEN((dag, vandaag) -> dag.isBefore(vandaag), "datum.verleden"),
    GEBOORTEDATUM((dag, vandaag) -> dag.getYear() < 1900 || dag.isAfter(vandaag), "datum.geboorte"),
    MEERDERJARIG((dag, vandaag) -> dag.plusYears(18).isAfter(vandaag), "datum.meerderjarig"),
    WERKDAG((dag, vandaag) -> !Werkdag.is(dag), "datum.werkdag");

    private interface Tekstbezwaar {
        Optional<String> fout(String tekst, LocalDate vandaag);
    }

    private interface Dagbezwaar {
        boolean tegen(LocalDate dag, LocalDate vandaag);
    }

    private final boolean opDatum;
    private final Tekstbezwaar controle;
    private final UnaryOperator<String> normalisatie;

    Regel(Tekstbezwaar controle, UnaryOperator<String> normalisatie) {
        this.opDatum = false;
        this.controle = controle;
        this.normalisatie = normalisatie;
    }

    Regel(Function<String, Optional<String>> controle, UnaryOperator<String> normalisatie) {
        this((tekst, vandaag) -> controle.apply(tekst), normalisatie);
    }

    Regel(Dagbezwaar bezwaar, String code) {
        this.opDatum = true;
        this.controle = (tekst, vandaag) ->
                bezwaar.tegen(LocalDate.parse(tekst), vandaag) ? Optional.of(code) : Optional.empty();
        this.normalisatie = UnaryOperator.identity();
    }

    /** By its name in a form: any capitals will do. */
    static Optional<Regel> van(String naam) {
        return Arrays.stream(values())
                .filter(regel -> regel.name().equals(naam.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** A rule on days belongs to a date, the others to a text. */
    boolean isOpDatum() {
        return opDatum;
    }

    /** What has one form is one line; only a rule about words goes with more. */
    boolean isVoorTekst(Veldsoort soort) {
        return soort == Veldsoort.TEXTFIELD || (this == GEENLOON && soort == Veldsoort.TEXTAREA);
    }

    Optional<String> fout(String tekst, LocalDate vandaag) {
        return controle.fout(tekst, vandaag);
    }

    String genormaliseerd(String tekst) {
        return normalisatie.apply(tekst);
    }
}
