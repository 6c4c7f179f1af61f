package be.werkpad.norm;

import org.jspecify.annotations.Nullable;

/** For whom a norm holds: a type of traject, a dienst, both, or everybody (null, null). */
public record NormBereik(
        @Nullable String trajecttype, @Nullable String dienst) {
    public static final NormBereik ALGEMEEN = new NormBereik(null, null);
}
