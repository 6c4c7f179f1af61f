package be.werkpad.werkpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import be.werkpad.support.WerkpadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** F.2, F.8. */
@WerkpadTest
@Transactional
class WerkpostTest {
    @Autowired
    WerkpostToevoegen werkpostToevoegen;

    @Autowired
    WerkpostWijzigen werkpostWijzigen;

    @Autowired
    WerkpostZoeken werkpostZoeken;

    @Test
    void getsACodeThatPeopleCanReadAloud() {
        var kaart = werkpostToevoegen.voor(new NieuweWerkpost("Werkpost-1", "3800", "Sint-Truiden"));

        assertThat(kaart.code()).matches("WP-[2-9A-HJ-NP-Z]{4}");
        assertThat(werkpostZoeken.metCode(" " + kaart.code().toLowerCase())).contains(kaart);
        assertThat(werkpostZoeken.metId(kaart.id())).isEqualTo(kaart);
        assertThat(werkpostZoeken.alle()).contains(kaart);
    }

    @Test
    void keepsItsCodeWhenItChanges() {
        var kaart = werkpostToevoegen.voor(new NieuweWerkpost("Werkpost-1", "3800", "Sint-Truiden"));

        var nieuw = werkpostWijzigen.voor(kaart.id(), met("Werkpost-2", "9000", "BE 0428.759.497"));

        assertThat(nieuw.code()).isEqualTo(kaart.code());
        assertThat(nieuw.eigenCampus()).isTrue();
        assertThat(nieuw.ondernemingsnummer()).isEqualTo("0428759497");
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 3800, , werkpost.naamVerplicht",
        "Werkpost-1, 380, , werkpost.postcodeOngeldig",
        "Werkpost-1, 3800, 0428.759.498, werkpost.ondernemingsnummerOngeldig"
    })
    void refusesWhatCannotBe(String naam, String postcode, String nummer, String code) {
        assertThatThrownBy(() -> werkpostToevoegen.voor(met(naam, postcode, nummer)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static NieuweWerkpost met(String naam, String postcode, String ondernemingsnummer) {
        return new NieuweWerkpost(
                naam, "Straat-1 1", postcode, "Gent", "groen", true, ondernemingsnummer, "Naam-1", null, null);
    }
}
