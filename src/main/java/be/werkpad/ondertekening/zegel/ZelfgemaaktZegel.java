package be.werkpad.ondertekening.zegel;

import be.werkpad.ondertekening.Dienstzegel;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** The seal of the demo: its key is made when it is first needed, so that starting does not wait for it. */
final class ZelfgemaaktZegel implements Dienstzegel {
    private final SingletonSupplier<Dienstzegel> zegel;

    ZelfgemaaktZegel(Clock clock) {
        zegel = SingletonSupplier.of(() -> {
            var geheim = UUID.randomUUID().toString().toCharArray();
            return new PadesZegel(EigenSleutel.pkcs12("Zegel van de demo", clock.instant(), geheim), geheim, clock);
        });
    }

    @Override
    public boolean isAanwezig() {
        return true;
    }

    @Override
    public boolean isBruikbaar() {
        return true;
    }

    @Override
    public boolean isVan(PublicKey sleutel) {
        return zegel.obtain().isVan(sleutel);
    }

    @Override
    public @Nullable LocalDate geldigTot() {
        return zegel.obtain().geldigTot();
    }

    @Override
    public byte[] verzegel(byte[] pdf) {
        return zegel.obtain().verzegel(pdf);
    }
}
