package be.werkpad.herinnering.web;

/** What a person chooses about the daily mail. */
record HerinneringForm(boolean gewenst, String email) {
    HerinneringForm {
        email = email == null ? "" : email;
    }
}
