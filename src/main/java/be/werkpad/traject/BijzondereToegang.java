package be.werkpad.traject;

/** Another ground to open a dossier than being its coach or team, owned by the module that gives it. */
public interface BijzondereToegang {
    boolean heeft(String account, long trajectId);
}
