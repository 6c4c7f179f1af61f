package be.werkpad.opvolging;

import be.werkpad.formulier.Antwoordblad;

/** Does the client truly know the job? Judged by the last leerplan (ME-64). */
final class Leerplanstand {
    private Leerplanstand() {}

    /**
     * All mandatory skills are done without help. A leerplan without mandatory skills says nothing, so it proves nothing.
     */
    static boolean isJobGekend(Antwoordblad leerplan) {
        var verplicht = leerplan.rijen("vaardigheden").stream()
                .filter(vaardigheid -> vaardigheid.ja("verplicht"))
                .toList();
        return !verplicht.isEmpty()
                && verplicht.stream().allMatch(vaardigheid -> "ZELFSTANDIG".equals(vaardigheid.tekst("status")));
    }
}
