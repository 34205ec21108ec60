package org.amnok.domain.count;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.domain.codelist.CountClass;

/// Words for what is counted, in four languages, and the words that count it: 대, 辆, 名.
final class CountedThings {
    /// A bus station is no bus.
    private static final String NO_COMPOUND =
            "(?![ -](?:stations?|stops?|lines?|bridges?|drivers?|parks?|yards?|sheds?|factor(?:y|ies)|roads?|routes?"
                    + "|lanes?|crossings?|docks?|piers?|(?:parking )?lots?|parking (?:spaces?|areas?|bays?)|plants?|depots?|parts?|loads?|tracks?|services?"
                    + "|accidents?|crash(?:es)?|collisions?|convoys?|inspections?|checks?|engines?|tyres?|tires?|wheels?|batter(?:y|ies)|tickets?|dealers?|owners?|traffic|markets?|smugglers?|smuggling|traders?|trips?|rides?|crews?|keys?|storage|staging|holding|assembly|movements?|activity)\\b)";

    private static final String OTHERS_OF_KOREAN =
            "(?:들)?(?:의|이|을|를|은|는|가|도)?(?! ?(?:바퀴|부품|타이어|엔진|정류장|열쇠))(?![가-힣]{2})";

    private CountedThings() {}

    /// Nouns; the first that fits is meant.
    static Map<Pattern, CountClass> nouns() {
        var nouns = new LinkedHashMap<Pattern, CountClass>();
        trucksOfPurpose(nouns);
        trucks(nouns);
        machines(nouns);
        carriages(nouns);
        others(nouns);
        put(
                nouns,
                "people|persons?|pax|wom[ae]n|m[ae]n|workers?|soldiers?|troops?|guards?|residents?|passengers?|tourists?|visitors?|students?|officers?|officials?|traders?|smugglers?|civilians?|adults?|child(?:ren)?|boys?|girls?|defectors?|victims?|evacuees?|refugees?|escapees?|prisoners?|inmates?|fugitives?|fisherm[ae]n|farmers?|travell?ers|drivers?|labou?rers|crew members?",
                "사람|주민|군인|병사|병력|노동자|근로자|로동자|인원|관광객|승객|여행객|경비대원|대원|돌격대원|학생|밀수꾼|상인|여성|남성|여자|남자|[남여](?= ?\\d+ ?명)|소녀|소년|청년|어린이|운전사|운전수",
                "人(?!民币|道|家|间)|居民|士兵|工人|军人|军官|軍官|劳工|勞工|游客|遊客|乘客|旅客|学生|學生|男子|女子|男人|女人|妇女|[男女](?= ?\\d+ ?[名人])|儿童|孩子|司机|司機|民工|住民|兵士|労働者|作業員|観光客|乗客|軍人|女性|男性|運転手",
                CountClass.PERSON);
        put(
                nouns,
                "buildings?|houses?|homes?|apartment blocks?|warehouses?|barracks",
                "건물|주택|살림집|가옥|아파트|창고|막사|집",
                "建筑物?|房屋|楼房|房子|民房|仓库|棚屋|平房|建物|家屋|住宅|倉庫",
                CountClass.BUILDING);
        return nouns;
    }

    private static void trucksOfPurpose(Map<Pattern, CountClass> nouns) {
        put(
                nouns,
                "military (?:vehicles?|trucks?)|army trucks?|armou?red (?:vehicles?|personnel carriers?)|apcs?|(?<!(?:fuel|water|oil|gas|storage|septic) )tanks?",
                "군용 ?(?:차량|트럭|차)|군 ?차량|장갑차|전차",
                "坦克|装甲车|装甲車|戦車|军车|军用(?:车辆?|卡车)|軍用(?:車両?|トラック)",
                CountClass.MILITARY);
        put(
                nouns,
                "dump[ -]?trucks?|dumpers?|tippers?|tipper trucks?",
                "덤프 ?(?:트럭|차)?",
                "自卸(?:卡?车)?|翻斗车|ダンプ(?:カー|トラック)?",
                CountClass.TRUCK_DUMP);
        put(
                nouns,
                "(?:fuel |oil )?tankers?|(?:fuel|tank|tanker) trucks?",
                "탱크 ?로리|유조차",
                "油罐车|罐车|タンクローリー",
                CountClass.TRUCK_TANKER);
        put(
                nouns,
                "tractor[ -]trailers?|semi[ -]?trailers?|articulated (?:lorries|trucks)",
                "",
                "半挂(?:卡?车)?",
                CountClass.TRUCK_TRACTOR);
        put(
                nouns,
                "car carriers?|truck carriers?|car transporters?",
                "",
                "",
                CountClass.TRUCK_CARRIER);
        put(nouns, "trailers?", "트레일러", "拖车|挂车|トレーラー", CountClass.TRAILER);
    }

    private static void trucks(Map<Pattern, CountClass> nouns) {
        put(nouns, "pick-?ups?(?: trucks?)?", "픽업(?: ?트럭)?", "皮卡", CountClass.PICKUP);
        put(
                nouns,
                "light trucks?|small trucks?",
                "소형 ?(?:트럭|화물차)",
                "小(?:[卡货]车|[卡貨]車)|轻型卡车|輕型卡車",
                CountClass.TRUCK_LIGHT);
        put(
                nouns,
                "heavy trucks?|heavy[- ]duty trucks?",
                "대형 ?(?:트럭|화물차)",
                "重型?卡[车車]|大(?:卡车|货车|卡車|貨車)|大型トラック",
                CountClass.TRUCK_HEAVY);
        put(
                nouns,
                "trucks?|lorr(?:y|ies)",
                "트럭|화물 ?(?:차량|차)",
                "卡车|货车|卡車|トラック|貨物車|(?<=輛)貨車|貨車(?=\\D{0,3}\\d+[余餘多幾]?輛)",
                CountClass.TRUCK);
    }

    private static void machines(Map<Pattern, CountClass> nouns) {
        put(
                nouns,
                "excavators?|diggers?|backhoes?",
                "굴착기|굴삭기|포클레인|포크레인",
                "挖掘机|挖土机|挖掘機|挖土機|(?:油圧)?ショベル(?:カー)?",
                CountClass.EXCAVATOR);
        put(nouns, "(?:wheel |front )?loaders?", "로더", "装载机|铲车|裝載機|鏟車|ホイールローダー", CountClass.LOADER);
        put(nouns, "bulldozers?|dozers?", "불도저", "推土[机機]|ブルドーザー", CountClass.BULLDOZER);
        put(nouns, "cranes?", "기중기|크레인", "起重[机機]|吊[车車]|クレーン(?:車)?", CountClass.CRANE);
    }

    private static void carriages(Map<Pattern, CountClass> nouns) {
        put(
                nouns,
                "mini-?bus(?:es)?|microbus(?:es)?",
                "(?:소형|미니|마이크로) ?버스",
                "小巴|中巴|マイクロバス",
                CountClass.BUS_MINI);
        put(
                nouns,
                "bus(?:es)?|coach(?:es)?",
                "버스",
                "大?巴士?|大客[车車]|客[车車](?![站厂廠])|公交车|公車|[游遊][览覽][车車]|旅[游遊][车車]|バス",
                CountClass.BUS);
        put(nouns, "sedans?|saloons?", "세단", "三厢轿?车|三廂轎?車|セダン", CountClass.CAR_SEDAN);
        put(nouns, "suvs?|jeeps?", "suv|지프차?", "越野[车車]|suv", CountClass.CAR_SUV);
        put(nouns, "(?:mini)?vans?", "승합차", "面包车|麵包車|ワゴン車?|バン", CountClass.VAN);
        put(
                nouns,
                "(?:freight|train|box|flat|hopper|gondola|coal|ore|cargo|rail|railway|railroad)[ -]?(?:cars?|wagons?)|wagons?|carriages?|railcars?"
                        + "|(?<=\\w-)car(?:-long)? (?:\\w+ ){0,3}?trains?\\b|(?<=\\btrain (?:with|of|pulling|including|carrying) [\\w ]{1,20}[ -]|locomotives? and )(?:passenger )?cars?",
                "화차|객차|화물 ?열차 ?차량|철도 ?차량",
                "[车車]皮|车厢|車廂|貨車|貨物列車",
                CountClass.RAILCAR);
        put(
                nouns,
                "(?:passenger |private )?cars?|taxis?",
                "승용차|택시",
                "轿车|轎車|小汽[车車]|小[车車]|出租[车車]|乗用車",
                CountClass.CAR);
        put(
                nouns,
                "motor(?:cycles?|bikes?)|scooters?",
                "오토바이",
                "摩托[车車]|バイク|オートバイ",
                CountClass.MOTORCYCLE);
        put(nouns, "tractors?", "뜨락또르|트랙터", "拖拉[机機]|トラクター", CountClass.TRACTOR);
    }

    private static void others(Map<Pattern, CountClass> nouns) {
        put(
                nouns,
                "boats?|ships?|vessels?|barges?|ferry ?boats?|ferries|rafts?",
                "선박|어선|바지선|보트|목선|쪽배|배(?=\\s?\\d|[가는를]\\s)|뗏목",
                "船[只隻]?|渔船|漁船|艇|货船|貨船|木筏|ボート|船舶?|はしけ",
                CountClass.BOAT);
        put(
                nouns,
                "vehicles?|vehs?|automobiles?",
                "차량|자동차|차(?=\\s?\\d)",
                "车辆|車輛|汽[车車]|机动车|车(?![站间场])|車両|自動車(?!部品|用|工場)|車(?![庫場站廂部用工])",
                CountClass.VEHICLE);
    }

    private static void put(
            Map<Pattern, CountClass> nouns,
            String english,
            String korean,
            String chineseOrJapanese,
            CountClass meant) {
        nouns.put(Pattern.compile("\\b(?:" + english + ")\\b" + NO_COMPOUND), meant);
        if (!korean.isEmpty()) {
            nouns.put(Pattern.compile("(?:" + korean + ")" + OTHERS_OF_KOREAN), meant);
        }
        if (!chineseOrJapanese.isEmpty()) {
            nouns.put(Pattern.compile(chineseOrJapanese), meant);
        }
    }

    /// Counters, right behind a number.
    static Map<Pattern, CountClass> counters() {
        var counters = new LinkedHashMap<Pattern, CountClass>();
        counters.put(Pattern.compile("대(?!학|표|유행|응|책|통령)|辆次?|輛|台"), CountClass.VEHICLE);
        counters.put(Pattern.compile("명|名|人(?!民币|道)|사람"), CountClass.PERSON);
        counters.put(Pattern.compile("척|艘|隻|[条條](?=[^，。；\\d]{0,4}[船艇])"), CountClass.BOAT);
        counters.put(Pattern.compile("동(?!안|시)|채|栋|棟"), CountClass.BUILDING);
        counters.put(Pattern.compile("량|節|节|両"), CountClass.RAILCAR);
        return counters;
    }
}
