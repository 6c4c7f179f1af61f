package be.werkpad.formulier;

import be.werkpad.shared.LongText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;

/** The text of a form as it was when answers were given; kept once, so that old answers keep their labels. */
@Entity
@Immutable
class Formulierversie {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String hash;

    @Column(length = LongText.LENGTH)
    private String tekst;

    protected Formulierversie() {}

    static String hashVan(String tekst) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long id() {
        return id;
    }

    String tekst() {
        return tekst;
    }
}
