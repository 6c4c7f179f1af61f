package be.werkpad.publicatie.controle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Surroundings that exist only in tests. */
public record ProefOmgeving(
        Set<String> stappen,
        Set<String> groepen,
        Set<String> processen,
        Set<String> termijnen,
        Set<String> fouten,
        Map<String, String> formulieren)
        implements Omgeving {
    /** What the begroeting model refers to. */
    public static ProefOmgeving vanBegroeting() {
        return new ProefOmgeving(
                Set.of("kaartMakenDelegate"),
                Set.of("jobcoach", "coordinator"),
                Set.of("voorstellen"),
                Set.of("groet.termijn"),
                Set.of("begroeting.weigert"),
                Map.of("groeten", "begroeting", "bezet", "voorstellen"));
    }

    @Override
    public boolean kentStap(String bean) {
        return stappen.contains(bean);
    }

    @Override
    public boolean kentProces(String procesId) {
        return processen.contains(procesId);
    }

    @Override
    public boolean kentTermijn(String sleutel) {
        return termijnen.contains(sleutel);
    }

    @Override
    public boolean kentFoutcode(String code) {
        return fouten.contains(code);
    }

    @Override
    public Optional<String> procesVanFormulier(String formulierId) {
        return Optional.ofNullable(formulieren.get(formulierId));
    }
}
