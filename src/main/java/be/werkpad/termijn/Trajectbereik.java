package be.werkpad.termijn;

import be.werkpad.norm.NormBereik;

/** Tells for which type and dienst a traject looks up its norms. Implemented by the module that knows trajecten. */
public interface Trajectbereik {
    NormBereik van(long trajectId);
}
