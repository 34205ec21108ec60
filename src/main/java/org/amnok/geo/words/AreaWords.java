package org.amnok.geo.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Lazy;
import org.amnok.domain.Names;
import org.amnok.domain.record.Place;
import org.amnok.geo.Geodesy;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.border.Landmarks;
import org.amnok.geo.words.PlaceWords.Choice;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.words.Messages;

/// Takes a place apart that is told with what it lies in: "Hyesan, Ryanggang Province", 양강도 혜산시,
/// 吉林省集安市, "in Hyesan". Countries and provinces are known by their names in four languages, as the
/// North and the South spell them; cities and counties as places are. Thread-safe.
final class AreaWords {
    /// How far from the middle of a city or county a place of it may be.
    private static final double CITY_METRES = 50_000;

    /// How far a city reaches from its middle, at least.
    private static final double CITY_REACH_METRES = 3000;

    /// At the edge of a province.
    private static final double EDGE_METRES = 5_000;

    private static final Pattern IN =
            Pattern.compile("(?i)^(?:in|at|inside|within|downtown|central) (?:the )?");

    /// "Hyesan's Wiyon district", "Wiyon district in Hyesan".
    private static final Pattern OF_AREA =
            Pattern.compile(
                    "^(?:the )?(?<first>[^,]+?)['’]s (?<then>.+)$|^(?:the )?(?<name>[^,]+?) (?:in|inside|within) (?:the )?(?:(?:city|town) of )?(?<area>[^,].*)$");

    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?i)(?: (?:city|town) cent(?:re|er)| ?(?:시내|중심부|중심가|시가지)|市内|市區|市区|市中心|城区|城内|の?中心部|市街地)$");
    private static final String IN_A_TOWN =
            "(?:(?:(?:primary|elementary|middle|high) )?schools?|schoolyards?|universit(?:y|ies)|market(?:place)?s?"
                    + "|squares?|parks?|hospitals?|hotels?|police station|apartments?|apartment blocks?|warehouses?)";

    /// What a town has several of, or at no place that is known: it lies in the town. No port,
    /// customs or mine, which may lie outside.
    private static final Pattern OF_TOWN =
            Pattern.compile(
                    "(?i)(?<name>.+?) "
                            + IN_A_TOWN
                            + "|(?:an? |the |some )?"
                            + IN_A_TOWN
                            + " (?:in|at|of) (?<behind>.+)"
                            + "|(?<joined>.{2,}?)(?:의|的|の)? ?(?:장마당|시장|(?:소|중|고급중|초급중)?학교|대학|광장|공원|병원|호텔|여관|려관|아파트"
                            + "|集?市场|市場|学校|[小中大]学|广场|広場|公园|公園|医院|病院|宾馆|酒店|ホテル)");

    /// A city of China that has counties and other cities in it: 丹东市宽甸县.
    private static final Pattern PREFECTURE =
            Pattern.compile("(?<=^|省)\\p{IsHan}{2,4}?(?:市|自治州|州)(?=(\\p{IsHan}{2,}?[市县縣]))");

    private static final Pattern CITY =
            Pattern.compile(
                    "(?i)^(?:the )?(?:city|county) of | (?:city|county)$|-(?:si|gun|kun)$"
                            + "|(?<=[가-힣]{2})[시군현]$|(?<=\\p{IsHan}{2})[市县縣県郡]$");

    private static final Pattern VILLAGE =
            Pattern.compile(
                    "(?i)(?:리|읍|진|동자구|\\d도구|[镇鎮鎭乡鄉村里沟溝屯]|口岸|[林农農][场場]|-[rl]i|\\b(?:village|township|town))$");

    private static final Pattern ONE_WORD_IN = Pattern.compile("[A-Z][a-z]{4,15} in ");

    /// What is smaller is no town or quarter.
    private static final double TOWN_METRES = 500;

    private static final Pattern PROVINCE =
            Pattern.compile("(?i)^(?:the )?province of | province$");
    private static final Pattern CITY_FIRST =
            Pattern.compile(
                    "^(\\p{IsHangul}+?[시군현](?= .)|\\p{IsHan}{2,}?[市县縣郡県](?=.)|\\p{IsHan}{2,4}(?=的\\p{IsHan}{2,}[镇鎮乡鄉村屯]))");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, List<String>> COUNTRIES =
            Map.of(
                    "KP",
                    List.of(
                            "DPRK, North Korea, N. Korea, 북한, 북조선, 조선, 朝鲜, 朝鮮, 北朝鲜, 北朝鮮, 北韓"
                                    .split(", ")),
                    "CN",
                    List.of("China, PRC, 중국, 中国, 中國".split(", ")));

    private final BorderGeography geography;
    private final Landmarks landmarks;
    private final Lazy<Map<String, Area>> areas = new Lazy<>(this::all);

    AreaWords(BorderGeography geography, Landmarks landmarks) {
        this.geography = geography;
        this.landmarks = landmarks;
    }

    /// An area that a place may be said to lie in.
    ///
    /// @param name as it was said
    /// @param cities those that are called so, in which no other lies; empty for a province or a
    ///   country
    /// @param holds false for what lies outside for certain
    record Area(String name, List<Landmark> cities, Predicate<LatLon> holds) {
        private boolean isCity() {
            return !cities.isEmpty();
        }
    }

    /// @param name of the place alone
    /// @param areas that it is said to lie in, the innermost last; empty for "in Hyesan"
    record Said(String name, List<Area> areas) {}

    /// What words mean that name a place and what it lies in; a city or county of what is not known
    /// in it, to be chosen. Empty for words that name no area, nothing but areas, or two cities:
    /// "Hyesan, Pochon" and "Dandong, Sinuiju" are two places.
    ///
    /// @param reader of the name alone
    Optional<Reading> place(String words, Function<String, Reading> reader) {
        return read(words)
                .flatMap(
                        said ->
                                switch (reader.apply(said.name())) {
                                    case Reading.None _ -> somewhere(said, words);
                                    case Reading.Of(var place) ->
                                            within(List.of(new Choice("", place)), said, words);
                                    case Reading.OneOf(var choices) -> within(choices, said, words);
                                });
    }

    /// Of those called so the ones that may lie there. Many villages have one name: where none of
    /// them does, it is another.
    private Optional<Reading> within(List<Choice> choices, Said said, String words) {
        var checked = checked(choices, said, words);
        return checked instanceof Reading.None && VILLAGE.matcher(said.name()).find()
                ? somewhere(said, words).or(() -> Optional.of(checked))
                : Optional.of(checked);
    }

    private Optional<Reading> somewhere(Said said, String words) {
        var choices =
                said.areas().stream()
                        .flatMap(area -> area.cities().stream())
                        .filter(
                                city ->
                                        said.areas().stream()
                                                .allMatch(a -> a.holds.test(city.at())))
                        .map(
                                city ->
                                        new Choice(
                                                Messages.text(
                                                        "geo.somewhere_in",
                                                        city.label(),
                                                        said.name()),
                                                PlaceWords.in(
                                                        wide(city, said.name(), words), words)))
                        .toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Reading.OneOf(choices));
    }

    /// A village may be anywhere in a county, and so may Fangchuan of "Fangchuan in Hunchun"; a
    /// neighbourhood is in the town.
    private Landmark wide(Landmark city, String unknown, String words) {
        var reach = isChinese(city) ? CITY_METRES : Landmark.COUNTY_METRES;
        var isAnywhere = VILLAGE.matcher(unknown).find() || ONE_WORD_IN.matcher(words).lookingAt();
        return isAnywhere ? city.within(reach) : city;
    }

    private static Reading checked(List<Choice> choices, Said said, String words) {
        var outside =
                said.areas().stream()
                        .filter(area -> choices.stream().noneMatch(c -> mayLieIn(area, c.place())))
                        .findFirst();
        if (outside.isPresent()) {
            return new Reading.None(
                    Messages.text("geo.does_not_lie_in", said.name(), outside.get().name()));
        }
        return PlaceWords.ofChoices(
                choices.stream()
                        .filter(c -> said.areas().stream().allMatch(a -> mayLieIn(a, c.place())))
                        .map(c -> new Choice(c.label(), c.place().inWords(words)))
                        .toList());
    }

    private static boolean mayLieIn(Area area, Place place) {
        return !(place instanceof Place.Located at) || area.holds().test(at.point());
    }

    private Optional<Said> read(String words) {
        var plain = withoutPrefecture(words.strip());
        var inside = INSIDE.matcher(IN.matcher(plain).replaceFirst("")).replaceFirst("");
        var found = new ArrayList<Area>();
        var inner = withoutLast(inside, found);
        var town = town(inner);
        var isTown = !town.equals(inner);
        var name = withoutFirst(isTown ? town : withoutLast(areaLast(inner), found), found);
        var areTwo = found.stream().anyMatch(Area::isCity) && isCity(name);
        return name.isBlank() || name.equals(words.strip()) || areTwo
                ? Optional.empty()
                : Optional.of(new Said(name, List.copyOf(found)));
    }

    /// "Wiyon district, Hyesan".
    private static String areaLast(String words) {
        var said = OF_AREA.matcher(words);
        if (!said.matches()) {
            return words;
        }
        return said.group("first") == null
                ? said.group("name") + ", " + said.group("area")
                : said.group("then") + ", " + said.group("first");
    }

    private String withoutPrefecture(String words) {
        var said = PREFECTURE.matcher(words);
        return said.find() && landmarks.named(said.group(1)).stream().anyMatch(this::isChinese)
                ? said.replaceFirst("")
                : words;
    }

    private boolean isChinese(Landmark place) {
        return geography.country(place.at()).equals("CN");
    }

    /// "Hyesan" of "Hyesan market", 혜산시 위연동 of 혜산시 위연동 학교; unchanged where that is no town.
    private String town(String words) {
        var said = OF_TOWN.matcher(words);
        return !said.matches()
                ? words
                : Stream.of("name", "behind", "joined")
                        .flatMap(group -> Stream.ofNullable(said.group(group)))
                        .filter(name -> isTown(withoutFirst(name, new ArrayList<>())))
                        .findFirst()
                        .orElse(words);
    }

    private boolean isTown(String name) {
        var all = landmarks.named(name);
        return !all.isEmpty() && all.stream().allMatch(each -> each.withinMetres() >= TOWN_METRES);
    }

    /// "Hyesan" of "Hyesan, Ryanggang, North Korea"; unchanged where what follows is no area.
    private String withoutLast(String words, List<Area> found) {
        var parts = words.split("[,，、] ?");
        var areas = new ArrayList<Area>();
        for (var i = parts.length - 1; i > 0; i--) {
            var area = named(parts[i].strip());
            if (area.isEmpty()) {
                return words;
            }
            areas.add(area.get());
        }
        found.addAll(areas);
        return parts.length == 0 ? "" : parts[0].strip();
    }

    /// 위연동 of 북한 양강도 혜산시 위연동.
    private String withoutFirst(String words, List<Area> found) {
        var rest = words;
        for (var next = first(rest); next.isPresent(); next = first(rest)) {
            found.add(next.get());
            rest = rest.substring(next.get().name.length()).replaceFirst("^[의的の]?[\\s,，、]*", "");
        }
        return rest;
    }

    /// The area whose name the words begin with, and more follows.
    private Optional<Area> first(String words) {
        var known =
                Stream.iterate(words.length() - 1, end -> end > 1, end -> end - 1)
                        .map(end -> words.substring(0, end))
                        .filter(start -> start.codePoints().noneMatch(AreaWords::isLatin))
                        .flatMap(start -> known(start).stream())
                        .findFirst();
        return known.or(() -> firstCity(words));
    }

    private Optional<Area> firstCity(String words) {
        var city = CITY_FIRST.matcher(words);
        return city.find() && !NearWords.isNear(words, city.end())
                ? city(city.group())
                : Optional.empty();
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private Optional<Area> named(String words) {
        return known(words).or(() -> city(words));
    }

    private Optional<Area> known(String words) {
        var letters = letters(PROVINCE.matcher(words).replaceFirst(""));
        return Optional.ofNullable(areas.get().get(letters))
                .map(area -> new Area(words, List.of(), area.holds));
    }

    private Optional<Area> city(String words) {
        var all = landmarks.named(words).stream().filter(this::isTown).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Area(words, all, at -> all.stream().anyMatch(c -> isIn(c, at))));
    }

    private boolean isTown(Landmark named) {
        return geography.towns().stream().anyMatch(town -> town.at().equals(named.at()));
    }

    private boolean isIn(Landmark city, LatLon at) {
        return Geodesy.distanceMetres(city.at(), at) <= CITY_METRES
                && isIn(geography.country(city.at()), at);
    }

    /// True of what is called a city or county, is as large as one, or has its name from one.
    private boolean isCity(String name) {
        return CITY.matcher(name).find()
                || landmarks.named(name).stream()
                        .anyMatch(each -> each.withinMetres() >= CITY_REACH_METRES)
                || geography.towns().stream()
                        .filter(Landmark::isCounty)
                        .flatMap(county -> county.names().stream())
                        .map(Landmarks::withoutKindOfArea)
                        .anyMatch(name::equalsIgnoreCase);
    }

    private Map<String, Area> all() {
        var all = new HashMap<String, Area>();
        for (var country : COUNTRIES.entrySet()) {
            put(all, country.getValue(), at -> isIn(country.getKey(), at));
        }
        for (var province : geography.provinceNames()) {
            put(all, spellings(province), at -> isInProvince(province.en(), at));
        }
        return all;
    }

    private static void put(Map<String, Area> areas, List<String> names, Predicate<LatLon> holds) {
        names.forEach(name -> areas.put(letters(name), new Area(name, List.of(), holds)));
    }

    /// The sea, and the river, are in no country.
    private boolean isIn(String country, LatLon at) {
        var its = geography.country(at);
        return its.isEmpty() || its.equals(country);
    }

    private boolean isInProvince(String english, LatLon at) {
        var its = geography.country(at);
        var lands = its.isEmpty() ? COUNTRIES.keySet() : Set.of(its);
        return lands.stream()
                .anyMatch(land -> geography.provinces(at, land, EDGE_METRES).contains(english));
    }

    /// 량강도, 양강도, 량강, Ryanggang, Yanggang; 함경북도, 함북, "North Hamgyong".
    private static List<String> spellings(Names names) {
        var all = new ArrayList<>(names.all());
        for (var name : names.all()) {
            all.add(name.replaceFirst("(?<=..)[도성道省]$", ""));
        }
        var korean = names.ko();
        all.add(korean.replaceFirst("^(.).([남북])도$", "$1$2"));
        var southern = korean.replaceFirst("^량", "양").replaceFirst("^라", "나");
        all.add(southern);
        all.add(southern.replaceFirst("도$", ""));
        all.addAll(Romanised.of(korean.replaceFirst("도$", "")));
        all.addAll(Romanised.of(southern.replaceFirst("도$", "")));
        return all.stream().filter(name -> name.length() > 1).toList();
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
