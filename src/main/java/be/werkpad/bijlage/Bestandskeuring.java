package be.werkpad.bijlage;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether a file may come in: not empty, not too big, of a kind we know, and clean as far as can be known (F.27). */
@Component
class Bestandskeuring {
    private static final Logger LOG = LoggerFactory.getLogger(Bestandskeuring.class);
    private static final String VELD = "bestand";

    private final Virusscanner scanner;
    private final DataSize grootste;

    Bestandskeuring(Virusscanner scanner, BijlageSettings settings) {
        this.scanner = scanner;
        this.grootste = settings.grootste();
    }

    /** A file that may come in, as it will be kept. */
    record Gekeurd(String naam, String mediatype, long omvang, String hash, Scanuitslag scan) {}

    /** @throws DomainException bijlage.leeg, .teGroot, .soortNietToegelaten, .besmet, .scannerAntwoordtNiet */
    Gekeurd keur(Resource bestand) {
        var meting = lees(bestand, inhoud -> Sha256.meting(inhoud, grootste.toBytes() + 1));
        eis(meting.omvang() > 0, "bijlage.leeg", "Dit bestand is leeg.");
        eis(
                meting.omvang() <= grootste.toBytes(),
                "bijlage.teGroot",
                "Dit bestand is te groot. Het mag hoogstens %d MB zijn.".formatted(grootste.toMegabytes()));
        var type = lees(bestand, Bestandstype::van);
        eis(
                type.isPresent(),
                "bijlage.soortNietToegelaten",
                "Dit soort bestand kan niet. Kies een PDF, een foto (JPG, PNG, HEIC) of een Word-document zonder macro’s.");
        return new Gekeurd(
                Bestandsnaam.opgeschoond(bestand.getFilename(), type.get().extensie()),
                type.get().mediatype(),
                meting.omvang(),
                meting.hash(),
                scan(bestand));
    }

    private Scanuitslag scan(Resource bestand) {
        try (var inhoud = bestand.getInputStream()) {
            var uitslag = scanner.keur(inhoud);
            eis(uitslag != Scanuitslag.BESMET, "bijlage.besmet", "In dit bestand zit een virus. We bewaren het niet.");
            return uitslag;
        } catch (IOException silent) {
            LOG.error("The virus scanner gives no answer, so no file is let in", silent);
            throw DomainException.bijVeld(
                    "bijlage.scannerAntwoordtNiet",
                    VELD,
                    "We kunnen dit bestand nu niet nakijken op virussen. Probeer het later opnieuw.");
        }
    }

    private interface Lezer<T> {
        T lees(InputStream inhoud) throws IOException;
    }

    private static <T> T lees(Resource bestand, Lezer<T> lezer) {
        try (var inhoud = bestand.getInputStream()) {
            return lezer.lees(inhoud);
        } catch (IOException unreadable) {
            throw DomainException.bijVeld(
                    "bijlage.onleesbaar", VELD, "Dit bestand kan niet gelezen worden. Kies het opnieuw.");
        }
    }

    private static void eis(boolean klopt, String code, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, VELD, melding);
        }
    }
}
