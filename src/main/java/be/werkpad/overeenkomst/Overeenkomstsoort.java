package be.werkpad.overeenkomst;

/** The agreements without which nobody starts. Names are stored. */
public enum Overeenkomstsoort {
    /** Dienst and werkpost; serves every plaatsing at that werkpost while it is valid (OV-2). */
    RAAMOVEREENKOMST,
    /** Dienst and client; one for the whole traject (OV-1). */
    ENGAGEMENTSVERKLARING,
    /** All three, with the trial; one for each plaatsing (CH-4a-3). */
    SAMENWERKINGSOVEREENKOMST
}
