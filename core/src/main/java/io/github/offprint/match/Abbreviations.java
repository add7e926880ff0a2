package io.github.offprint.match;

import io.github.offprint.text.Folding;
import io.github.offprint.text.WordCursor;
import io.github.offprint.text.Words;

/** The abbreviations that references use for the words of venues (ISO 4, and what authors write). */
final class Abbreviations {
    private Abbreviations() {}

    /** The folded words of a name, abbreviations in full. */
    static String writtenOut(String printed) {
        String folded = Folding.CASE_AND_ACCENTS.fold(printed);
        StringBuilder out = new StringBuilder(folded.length() + 32);
        for (WordCursor word = Words.cursor(folded); word.next(); ) {
            out.append(out.length() == 0 ? "" : " ").append(full(word.word()));
        }
        return out.toString();
    }

    private static String full(String word) {
        return switch (word) {
            case "int", "intl", "int'l", "internat" -> "international";
            case "conf" -> "conference";
            case "symp" -> "symposium";
            case "trans" -> "transactions";
            case "j", "jnl", "jour" -> "journal";
            case "rec" -> "record";
            case "lett" -> "letters";
            case "mag" -> "magazine";
            case "rev" -> "review";
            case "commun", "comm" -> "communications";
            case "mach" -> "machine";
            case "learn" -> "learning";
            case "artif" -> "artificial";
            case "intell" -> "intelligence";
            case "res" -> "research";
            case "sci" -> "science";
            case "syst", "sys" -> "systems";
            case "eng", "engng" -> "engineering";
            case "knowl" -> "knowledge";
            case "softw" -> "software";
            case "netw" -> "networks";
            case "inf", "inform" -> "information";
            case "manag", "mgmt" -> "management";
            case "process" -> "processing";
            case "lang" -> "languages";
            case "program", "prog" -> "programming";
            case "graph" -> "graphics";
            case "vis" -> "vision";
            case "anal" -> "analysis";
            case "surv" -> "surveys";
            case "archit" -> "architecture";
            case "assoc" -> "association";
            case "linguist" -> "linguistics";
            case "comput" -> "computing";
            case "oper" -> "operating";
            case "distrib" -> "distributed";
            case "secur" -> "security";
            case "math" -> "mathematics";
            case "stat" -> "statistics";
            case "theor" -> "theoretical";
            case "appl" -> "applications";
            case "adv" -> "advances";
            default -> word;
        };
    }
}
