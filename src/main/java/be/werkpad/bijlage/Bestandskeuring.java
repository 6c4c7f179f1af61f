package be.werkpad.bijlage;

import be.werkpad.bijlage.GekeurdBestand.Kenmerken;
import be.werkpad.bijlage.inhoud.Bestandstype;
import be.werkpad.bijlage.inhoud.OngeschiktException;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Whether a file may come in: not empty, not too big, of a kind we know, and clean as far as can be known (F.27). That
 * takes as long as the scanner does, so it comes before the transaction in which the file is kept, never inside.
 */
@Component
public class Bestandskeuring {
    private static final Logger LOG = LoggerFactory.getLogger(Bestandskeuring.class);

    private final Virusscanner scanner;
    private final DataSize grootste;

    Bestandskeuring(Virusscanner scanner, BijlageSettings settings) {
        this.scanner = scanner;
        this.grootste = settings.grootste();
    }

    /**
     * @param bestand its name may be anything
     * @param veld of the form, where a refusal is told
     * @throws DomainException bijlage.leeg, .teGroot, .onleesbaar, .besmet, .scannerAntwoordtNiet, or a reason of
     *     {@link OngeschiktException}
     */
    @Transactional(propagation = Propagation.NEVER)
    public GekeurdBestand keur(Resource bestand, String veld) {
        try {
            return gekeurd(TempFiles.from(bestand), bestand.getFilename(), veld);
        } catch (OngeschiktException refusal) {
            var reden = refusal.reden();
            throw DomainException.bijVeld("bijlage." + reden.code(), veld, reden.melding());
        } catch (IOException unreadable) {
            throw DomainException.bijVeld(
                    "bijlage.onleesbaar", veld, "Dit bestand kan niet gelezen worden. Kies het opnieuw.");
        }
    }

    private GekeurdBestand gekeurd(Path plek, @Nullable String naam, String veld)
            throws IOException, OngeschiktException {
        try {
            return new GekeurdBestand(plek, kenmerken(plek, naam, veld));
        } catch (IOException | OngeschiktException | RuntimeException refusal) {
            TempFiles.remove(plek);
            throw refusal;
        }
    }

    private Kenmerken kenmerken(Path plek, @Nullable String naam, String veld) throws IOException, OngeschiktException {
        var omvang = Files.size(plek);
        eis(omvang > 0, "bijlage.leeg", veld, "Dit bestand is leeg.");
        eis(
                omvang <= grootste.toBytes(),
                "bijlage.teGroot",
                veld,
                "Dit bestand is te groot. Het mag hoogstens %d MB zijn.".formatted(grootste.toMegabytes()));
        var type = Bestandstype.van(plek);
        try (var inhoud = Files.newInputStream(plek)) {
            return new Kenmerken(
                    Bestandsnaam.opgeschoond(naam, type.extensie()),
                    type.mediatype(),
                    omvang,
                    Sha256.meting(inhoud, omvang).hash(),
                    scan(plek, veld));
        }
    }

    private Scanuitslag scan(Path plek, String veld) {
        try (var inhoud = Files.newInputStream(plek)) {
            var uitslag = scanner.keur(inhoud);
            eis(
                    uitslag != Scanuitslag.BESMET,
                    "bijlage.besmet",
                    veld,
                    "In dit bestand zit een virus. We bewaren het niet.");
            return uitslag;
        } catch (IOException silent) {
            LOG.error("The virus scanner gives no answer, so no file is let in", silent);
            throw DomainException.bijVeld(
                    "bijlage.scannerAntwoordtNiet",
                    veld,
                    "We kunnen dit bestand nu niet nakijken op virussen. Probeer het later opnieuw.");
        }
    }

    private static void eis(boolean klopt, String code, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, veld, melding);
        }
    }
}
