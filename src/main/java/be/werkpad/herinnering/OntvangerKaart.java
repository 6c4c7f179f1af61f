package be.werkpad.herinnering;

/**
 * Whether and where a person gets the daily mail.
 *
 * @param email empty when none was given
 */
public record OntvangerKaart(String account, String email, boolean gewenst) {}
