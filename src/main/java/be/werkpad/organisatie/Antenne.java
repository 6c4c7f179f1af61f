package be.werkpad.organisatie;

import be.werkpad.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A local point of the dienst with its own people; its postcodes are the area it serves. */
@Entity
class Antenne {
    /** Part of the engine's group names ({@code jobcoach-zuid}), so only plain small letters and digits. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]{1,19}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Dienst dienst;

    private String code;
    private String naam;
    private String subregio;

    @ElementCollection
    @CollectionTable(name = "antenne_postcode", joinColumns = @JoinColumn(name = "antenne_id"))
    @Column(name = "postcode")
    private Set<String> postcodes = new TreeSet<>();

    protected Antenne() {}

    Antenne(Dienst dienst, NieuweAntenne nieuw) {
        if (!CODE.matcher(nieuw.code()).matches()) {
            throw DomainException.bijVeld(
                    "organisatie.codeOngeldig",
                    "code",
                    "Gebruik 2 tot 20 kleine letters of cijfers, eerst een letter.");
        }
        if (nieuw.naam().isBlank()) {
            throw DomainException.bijVeld("organisatie.naamVerplicht", "naam", "Vul de naam van de antenne in.");
        }
        this.dienst = dienst;
        code = nieuw.code();
        naam = nieuw.naam().strip();
        subregio = nieuw.subregio();
        postcodes.addAll(nieuw.postcodes());
    }

    String code() {
        return code;
    }

    String naam() {
        return naam;
    }

    AntenneKaart kaart() {
        return new AntenneKaart(id, code, naam, subregio, Set.copyOf(postcodes));
    }
}
