package org.amnok.geo.border;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.tabulation.PossiblePlaces;

/// Banks, or provinces, that something may be on or in. A circle that reaches over the border, or
/// over the edge of a province, may be on either side; a stretch of river may be on both banks, on
/// an island and in the water. Thread-safe.
public final class PossibleSides implements PossiblePlaces {
    private static final Set<Bank> ALONG_A_RIVER =
            EnumSet.of(Bank.DPRK, Bank.PRC, Bank.ISLAND, Bank.WATER);
    private static final int ALL_ALONG_A_RIVER =
            ALONG_A_RIVER.stream().mapToInt(BanksNear::bit).sum();

    private final BorderGeography geography;
    private final SideMesh banks;
    private final Map<String, CountrySides> countries;
    private final List<String> keys;
    private final boolean isOfBanks;

    /// Many have the same places: they share them.
    private final Map<Found, int[]> numbers = new ConcurrentHashMap<>();

    /// @param sides a bit for each key
    /// @param isSome false when it may be none as well
    private record Found(int sides, boolean isSome) {}

    private PossibleSides(
            BorderGeography geography, SideMesh banks, List<String> keys, boolean isOfBanks) {
        this.geography = geography;
        this.banks = banks;
        this.keys = keys;
        this.isOfBanks = isOfBanks;
        countries =
                geography.provinceRegions().stream()
                        .map(Region::country)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        each -> each,
                                        each -> CountrySides.of(geography, each, keys)));
    }

    /// By the codes of [Bank].
    public static PossibleSides ofBanks(BorderGeography geography) {
        var finder = new BankFinder(geography);
        var banks =
                new SideMesh(
                        (middle, half, widest) -> BanksNear.of(geography, middle, half, widest),
                        (at, radius) ->
                                finder.possible(at, radius).stream()
                                        .mapToInt(BanksNear::bit)
                                        .sum());
        return new PossibleSides(
                geography, banks, ALONG_A_RIVER.stream().map(Bank::code).toList(), true);
    }

    /// By their English names.
    ///
    /// @param banks what they found out of banks is used
    public static PossibleSides ofProvinces(PossibleSides banks) {
        var geography = banks.geography;
        return new PossibleSides(
                geography, banks.banks, geography.provinces().sorted().toList(), false);
    }

    @Override
    public List<String> keys() {
        return keys;
    }

    /// What lies in the water, and a point whose uncertainty nobody stated, may be in no province.
    @Override
    public int[] near(double lonDegrees, double latDegrees, double metres) {
        if (geography.isEmpty()) {
            return numbers(0, false);
        }
        var at = LatLon.ofXy(lonDegrees, latDegrees);
        var isKnown = !Double.isNaN(metres);
        var radius = isKnown ? metres : 0;
        var may = banks.of(at, radius);
        var isOnBank = isKnown && !has(may, Bank.UNKNOWN);
        return isOfBanks
                ? numbers(may & ALL_ALONG_A_RIVER, isOnBank)
                : numbers(provinces(may, at, radius), isOnBank && !has(may, Bank.WATER));
    }

    private static boolean has(int banks, Bank bank) {
        return (banks & BanksNear.bit(bank)) != 0;
    }

    /// @param banks a bit each
    private int provinces(int banks, LatLon at, double radius) {
        return (has(banks, Bank.DPRK) ? provinces("KP", at, radius) : 0)
                | (has(banks, Bank.PRC) ? provinces("CN", at, radius) : 0)
                | (has(banks, Bank.ISLAND) ? provinces(geography.country(at), at, radius) : 0);
    }

    private int provinces(String country, LatLon at, double radius) {
        var its = countries.get(country);
        return its == null ? 0 : its.of(at, radius);
    }

    @Override
    public int[] along(River river, double fromKilometre, double toKilometre) {
        if (geography.isEmpty()) {
            return numbers(0, false);
        }
        return isOfBanks
                ? numbers(ALL_ALONG_A_RIVER, true)
                : numbers(
                        geography.river(river).stream()
                                .flatMap(line -> line.between(fromKilometre, toKilometre).stream())
                                .map(each -> LatLon.ofXy(each.x, each.y))
                                .mapToInt(at -> provinces("KP", at, 0) | provinces("CN", at, 0))
                                .reduce(0, (some, others) -> some | others),
                        false);
    }

    /// Not changed by anybody.
    private int[] numbers(int sides, boolean isSome) {
        return numbers.computeIfAbsent(new Found(sides, isSome), this::numbers);
    }

    private int[] numbers(Found found) {
        var its = IntStream.range(0, keys.size()).filter(i -> (found.sides & 1 << i) != 0);
        return found.isSome && found.sides != 0
                ? its.toArray()
                : IntStream.concat(its, IntStream.of(keys.size())).toArray();
    }

    /// The provinces of one country that circles in it may lie in. Thread-safe.
    private record CountrySides(List<Region> regions, SideMesh mesh, int[] keyOf) {
        /// @param keys names of provinces of all countries
        static CountrySides of(BorderGeography geography, String country, List<String> keys) {
            var regions =
                    geography.provinceRegions().stream()
                            .filter(each -> each.country().equals(country))
                            .toList();
            var keyOf = regions.stream().mapToInt(each -> keys.indexOf(each.name())).toArray();
            var mesh =
                    new SideMesh(
                            (middle, half, widest) ->
                                    ProvincesNear.of(regions, middle, half, widest),
                            (at, radius) ->
                                    bits(regions, geography.provinces(at, country, radius)));
            return new CountrySides(regions, mesh, keyOf);
        }

        private static int bits(List<Region> regions, Collection<String> names) {
            var found = 0;
            for (int i = 0; i < regions.size(); i++) {
                found |= names.contains(regions.get(i).name()) ? 1 << i : 0;
            }
            return found;
        }

        /// A bit for each key.
        int of(LatLon at, double radius) {
            var found = mesh.of(at, radius);
            var named = 0;
            for (int i = 0; i < regions.size(); i++) {
                named |= (found & 1 << i) != 0 ? 1 << keyOf[i] : 0;
            }
            return named;
        }
    }
}
