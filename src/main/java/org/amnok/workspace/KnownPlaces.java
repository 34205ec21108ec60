package org.amnok.workspace;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.domain.record.Site;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.PossibleSides;
import org.amnok.geo.border.TouchedPlaces;
import org.amnok.geo.border.TownKey;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The sites and towns that reports may be of, and what the map calls towns and provinces; made
/// ready once. Thread-safe.
public final class KnownPlaces implements NamesOnMap {
    private final Supplier<BorderGeography> source;
    private final Map<Dimension, PossiblePlaces> made = new EnumMap<>(Dimension.class);
    private List<Site> madeOf = List.of();
    private @Nullable BorderGeography geography;
    private @Nullable PossibleSides banks;
    private @Nullable Map<String, TownKey> towns;
    private final Map<String, Names> provinces;

    /// @param source asked for once, when the first place or town is asked about
    /// @param provinces all that the map has
    public KnownPlaces(Supplier<BorderGeography> source, List<Names> provinces) {
        this.source = source;
        this.provinces =
                provinces.stream()
                        .collect(Collectors.toMap(Names::en, Function.identity(), (one, _) -> one));
    }

    /// Those of a dimension of sites, crossings, towns, banks or provinces.
    public synchronized PossiblePlaces of(Dimension dimension, Collection<Site> sites) {
        var now = List.copyOf(sites);
        if (!now.equals(madeOf)) {
            made.keySet().removeIf(each -> !each.isOnMap());
            madeOf = now;
        }
        return made.computeIfAbsent(
                dimension,
                each ->
                        switch (each) {
                            case CROSSING -> TouchedPlaces.ofCrossings(geography(), now);
                            case TOWN -> TouchedPlaces.ofTowns(geography());
                            case BANK -> banks();
                            case PROVINCE -> PossibleSides.ofProvinces(banks());
                            default -> TouchedPlaces.ofSites(geography(), now);
                        });
    }

    private PossibleSides banks() {
        var known = banks;
        if (known == null) {
            known = PossibleSides.ofBanks(geography());
            banks = known;
        }
        return known;
    }

    @Override
    public synchronized Optional<String> of(Dimension dimension, String key) {
        return switch (dimension) {
            case TOWN -> Optional.ofNullable(towns().get(key)).map(KnownPlaces::name);
            case PROVINCE -> Optional.ofNullable(provinces.get(key)).map(KnownPlaces::name);
            default -> Optional.empty();
        };
    }

    private static String name(Names names) {
        return names.best(Language.ofReader(), Language.KO);
    }

    private static String name(TownKey town) {
        var name = name(town.landmark().called());
        var along = town.along();
        var told =
                along == null
                        ? name
                        : Messages.text(
                                "counts.town_at",
                                name,
                                along.river().label(),
                                Math.round(along.kilometre()));
        return town.number() == 1 ? told : told + " (" + town.number() + ")";
    }

    private Map<String, TownKey> towns() {
        var known = towns;
        if (known == null) {
            known =
                    TownKey.all(geography()).stream()
                            .collect(Collectors.toMap(TownKey::key, Function.identity()));
            towns = known;
        }
        return known;
    }

    private BorderGeography geography() {
        var known = geography;
        if (known == null) {
            known = source.get();
            geography = known;
        }
        return known;
    }
}
