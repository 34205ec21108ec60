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
import org.amnok.domain.Lazy;
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

/// The sites and towns that reports may be of, and what the map calls towns and provinces; made
/// ready once. Thread-safe.
public final class KnownPlaces implements NamesOnMap {
    private final Map<Dimension, PossiblePlaces> made = new EnumMap<>(Dimension.class);
    private List<Site> madeOf = List.of();
    private final Lazy<BorderGeography> geography;
    private final Lazy<PossibleSides> banks;
    private final Lazy<Map<String, TownKey>> towns;
    private final Map<String, Names> provinces;

    /// @param source asked for once, when the first place or town is asked about
    /// @param provinces all that the map has
    public KnownPlaces(Supplier<BorderGeography> source, List<Names> provinces) {
        geography = new Lazy<>(source);
        banks = new Lazy<>(() -> PossibleSides.ofBanks(geography.get()));
        towns =
                new Lazy<>(
                        () ->
                                TownKey.all(geography.get()).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        TownKey::key, Function.identity())));
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
                            case CROSSING -> TouchedPlaces.ofCrossings(geography.get(), now);
                            case TOWN -> TouchedPlaces.ofTowns(geography.get());
                            case BANK -> banks.get();
                            case PROVINCE -> PossibleSides.ofProvinces(banks.get());
                            default -> TouchedPlaces.ofSites(geography.get(), now);
                        });
    }

    @Override
    public synchronized Optional<String> of(Dimension dimension, String key) {
        return switch (dimension) {
            case TOWN -> Optional.ofNullable(towns.get().get(key)).map(KnownPlaces::name);
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
}
