package org.amnok.workspace.report;

import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// Words that say that something was seen or happened at the border, of whatever kind.
final class SeenWords {
    /// Smuggling and flight are no kinds of their own: cars on ice are, and a raft.
    private static final Pattern IS_SEEN =
            Pattern.compile(
                    "(?i)\\bsmuggl\\w+|\\b(?:pool\\w* (?:their )?(?:money|cash|funds|savings)|band\\w* together to buy)\\b|돈을 (?:모아|합쳐|내) ?[^.\\n]{0,12}차|[凑湊][钱錢][^，。\\n]{0,6}[车車]|金を出し合|\\b(?:(?:was|were|been|be) (?:also )?(?:seen|spotted|observed|sighted|detected)(?! as\\b)|(?:is|are) visible)\\b|\\b(?:cars|trucks|vehicles|buses|boats|people|soldiers) (?:have |had |were )?(?:been )?(?:cross(?:ed|ing)|c[oa]m(?:e|ing) (?:over|across))\\b|\\b(?:photographed|arrived (?:in|at)|crossed into|filmed|surveyed|to photograph)\\b|\\b(?:killed|murdered|escaped|fled|defected|deserted|crossed (?:over|into|the border)|(?:incident|attack) (?:occurred|happened|took place))\\b|\\b(?:satellite )?(?:imagery|images?|photos?|photographs?) (?:\\w+ ){0,6}(?:shows?|showed|reveals?)\\b"
                            + "|\\bresumed\\b|\\b(?:evacuat\\w+|rescu\\w+|flood(?:ed|ing))\\b|홍수|침수|물에 잠[겼기긴겨]|관측[된됐되]|구조(?:했|됐|작업)|水害|洪水|洪涝|被淹|淹没|救助|摄于|攝於|运营|恢复(?:运行|通关|通车|通行)|恢復(?:運行|通關|通車|通行)|운행[이을]? ?재개|(?:運行|運転|往来|通行)(?:[をがの]|を?[^。\\n]{0,6})再開"
                            + "|살해|탈북|탈영|월경|넘어[왔갔온오]|넘어간다|넘나[드들든]|사건[이은] [^.]{0,40}(?:발생|일어)|事件が起き|事件(?:が?発生|发生|發生)|[杀殺]害|命案|越境|[驶駛抵][达達入往离離]|到达|到達|出[发發]|越[过過]|返回|도착했|(?<![가-힣])도강|강을 ?건[너넜]|건너[오왔갔]|渡江|渡河|[川江]を渡|到着し|逃[跑往到至]|脱逃|脫逃|越狱|脱北|脱走"
                            + "|밀수|밀무역|포착[된됐되한했]|목격[된됐되한했]|走私|偷运|目[击擊]|拍[到摄攝]|密輸|密貿易|目撃|確認され");

    private SeenWords() {}

    /// True where a sentence has such words.
    static boolean areIn(String text, TextRange sentence) {
        return IS_SEEN.matcher(text).region(sentence.from(), sentence.to()).find();
    }
}
