package be.werkpad.proefperiode;

import be.werkpad.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Nobody types the outcome of a trial: it follows from two choices (C.7 "Evaluatiegesprek"). */
@UseCase
public class UitkomstBepalen {
    public Proefuitkomst voor(@Nullable String keuzeClient, @Nullable String antwoordWerkgever) {
        return Proefuitkomst.van(keuzeClient, antwoordWerkgever);
    }
}
