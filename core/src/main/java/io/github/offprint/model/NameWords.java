package io.github.offprint.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** The words that tell the parts of a name apart, in lower case and without points where nothing else is said. */
final class NameWords {
    private NameWords() {}

    /** Begin a family name however they are written: {@code van der Berg}, {@code Della Porta}, {@code St. John}. */
    static final ImmutableSet<String> PARTICLES = words(
            "van der den ter ten vander vanden",
            "von vom",
            "de del dela della delle dello degli dei dal dalla di da lo la las los le das dos du des",
            "al el ben ibn bint abu",
            "st ste saint sainte mac mc ap af av ó ní nic uí",
            "фон ван дер де ди ла",
            "بن ابن بنت أبو ابو آل",
            "בן אבן");

    /** Begin a family name in this very form alone; with a capital they are given names as often: {@code Hong Bin Li}. */
    static final ImmutableSet<String> SMALL_PARTICLES = words(
            "te tot op het 't ’t in ver vd v.d.",
            "zu zum zur und auf am",
            "do san santa d' d’ l' l’",
            "bin binti binte al- el- ould ait aït");

    /** Join two family names: {@code Ortega y Gasset}, {@code Domènech i Montaner}, {@code Costa e Silva}. */
    static final ImmutableSet<String> CONJUNCTIONS = words("y i e");

    /** Before these {@code Van}, {@code Le} and {@code Da} with a capital are middle names, not particles. */
    static final ImmutableSet<String> VIETNAMESE_FAMILIES = words(
            "nguyen tran pham hoang huynh phan vu vo dang bui ngo duong le ho do dinh trinh luong",
            "nguyễn trần phạm hoàng huỳnh vũ võ đặng bùi ngô dương lê hồ đỗ đinh trịnh lương");

    static final ImmutableSet<String> TITLES =
            words("dr prof professor mr mrs ms sir dame rev dr-ing dipl-ing univ-prof");

    /** Follow a name with or without a comma. */
    static final ImmutableSet<String> SUFFIXES = words("jr jnr sr snr 2nd 3rd 4th phd dphil msc bsc esq");

    /** Written in capitals alone: {@code Ii} is a family name. */
    static final ImmutableSet<String> ORDINALS = words("II III IV");

    /** Follow a name after a second comma; after the first they could be initials. */
    static final ImmutableSet<String> DEGREES =
            words("md mba ma ms ba bs jd mph rn dds frs facm fieee obe cbe dsc mphil meng beng mscr pharmd");

    static final ImmutableSet<String> GROUPS = words(
            "team collaboration collaborations consortium group groupe gruppe arbeitsgruppe équipe",
            "lab labs laboratory laboratories laboratoire labor",
            "association asociación associação society gesellschaft sociedad alliance federation coalition",
            "institute institut instituto istituto institution university universität université universidad",
            "universidade università college academy school hospital department faculty center centre centro",
            "committee council commission foundation network project initiative partnership organization organisation",
            "agency ministry ministerie ministerium ministère bureau company corporation inc ltd llc gmbh research",
            "investigators collaborators contributors participants developers volunteers community experiment",
            "коллаборация институт университет");

    /** Stand inside the names of groups and of no person: {@code University of the South}, {@code Institute for Lamps}. */
    static final ImmutableSet<String> OF = words("of for");

    /** How groups end in Chinese, Japanese and Korean, where no blank parts the word. */
    static final ImmutableSet<String> GROUP_ENDINGS =
            words("大学 大學 研究所 研究室 研究院 委員会 委员会 学会 學會 協会 协会 团队 小组", "グループ チーム", "대학교 연구소 연구실 학회");

    private static ImmutableSet<String> words(String... lines) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (String line : lines) {
            words.addAll(Splitter.on(' ').split(line));
        }
        return words.build();
    }
}
