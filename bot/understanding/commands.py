"""The words that work anywhere: メニュー, もどる, 消す, language, and their everyday variants. Exact phrases only."""

from __future__ import annotations

import re
import unicodedata

from bot.understanding.once import once
from bot.understanding.rehearsal import read_preparing, read_rehearsal

_PHRASES = {
    "menu": "メニュー めにゅー メニュ 最初 最初から はじめから 最初に戻る トップ ホーム ヘルプ 使い方 menu start home help top",
    "back": "もどる 戻る もどりたい 戻りたい 一つ戻る ひとつ戻る 一つ前 前の質問 前に戻る まちがえた 間違えた 押し間違えた "
    "back goback undo mistake",
    "stop": "やめる 止める やめたい やめます 今はここまで ここまで 中止 終了 終わり もうやめる キャンセル 今日はここまで stop quit cancel "
    "exit end pause",
    "human": "人と話す 人と話したい 人間と話す 人間 オペレーター 相談員 相談したい 誰かと話したい 電話で話したい 窓口 担当者 人に相談 "
    "human person operator agent talktoaperson talktosomeone talktoahuman",
    "language": "言語 げんご 言葉 language languages lang english 英語 日本語 japanese nihongo えいご にほんご",
    "erase": "消す 消して けす 全部消す 全部消して データを消す データ消して データを消して 削除 全部削除 忘れて 記録を消す erase delete "
    "deletemydata erasemydata forgetme deleteeverything",
    "export": (
        "書き出し 書き出す 書き出して かきだし かきだす エクスポート 記録を書き出す 記録を書き出し データを見る "
        "記録を見る 記録を見たい "
        "データがほしい 保存しているもの export exportmydata mydata downloadmydata showmydata"
    ),
    "plan": "予定 予定を見る 計画 やること やることリスト これから 今後の予定 つぎ 次 plan todo tasks next myplan",
    "pair": (
        "つなぐ つなげる 家族とつなぐ 家族とつなぎたい 家族とつながる 家族に見せる 家族に見せたい 家族と共有 "
        "家族と共有したい 家族を招待 コード コードを入れる "
        "コードを入力 つなぐ番号 ペアリング 別の端末 別の端末で使う 機種変更 端末を移す スマホを変えた 引き継ぎ "
        "引き継ぐ pair pairing connect connectfamily connectwithfamily connectwithmyfamily invitefamily "
        "sharewithfamily code entercode newphone newdevice anotherdevice"
    ),
    "ties": (
        "つながり つながりを見る つながっている人 見せている人 だれに見せている 誰に見せている 家族の相談 "
        "家族の相談を見る 家族の様子 様子 様子を見る 様子を見たい 様子はどう 様子はどうですか 共有をやめる "
        "つながりを切る "
        "connections connectedpeople whocansee sharing stopsharing familycase"
    ),
    "print": "手紙を印刷 手紙を印刷する 大きな字の手紙 手紙を大きな字で 大きな字で印刷 printletter printtheletter",
    "access": (
        "見た人 だれが見た 誰が見た だれが見ましたか 誰が見ましたか 見られた記録 閲覧の記録 wholooked whosaw "
        "whohasseen accesslog auditlog"
    ),
    "mine": (
        "わたしの番 わたしの番は 私の番 私の番は 自分の番 自分の番は 頼まれたこと 頼まれていること 頼まれごと "
        "頼まれた事 お願いされたこと お願いされていること わたしのやること 私のやること "
        "myturn whoseturnisit whatwasiaskedtodo whatamiaskedtodo whatismine whatwasiasked whatdoihavetodo isitmyturn"
    ),
    "give": (
        "家族に頼む 家族にたのむ 家族に頼みたい 家族にお願いする 家族にお願いしたい だれかに頼む 誰かに頼む "
        "だれかに頼みたい 誰かに頼みたい 用事を頼む 用事を頼みたい "
        "askmyfamily handover givethistofamily letfamilydoit"
    ),
    "settled": "済んだもの 済んだものも見る 済んだものを見る できたこと 終わったこと 完了 donetasks whatisdone showdone finishedtasks",
    "reach": (
        "連絡できる時間 電話に出られる時間 出られる時間 お知らせの時間 お知らせの時間を変えたい 通知の時間 "
        "電話できる時間 reach reachme mytimes"
    ),
    "evidence": "証拠 しょうこ 証拠リスト 証拠を見る 残すもの 何を残せばいい 何を残せばいいですか 証拠は何がいる evidence proof whattokeep",
    "practice": "練習 練習する 練習したい れんしゅう 電話の練習 電話の練習をする 練習します practice rehearse practise practicethecall",
    "script": (
        "電話の準備 電話の準備をする 電話で聞くこと 電話で何を聞く 電話で何を聞けばいい 何を聞けばいい "
        "何を聞けばいいですか 何を聞かれる 何を聞かれますか 聞くこと 聞かれること 電話の前に callscript "
        "preparethecall whattoask whatdoiask whatwilltheyask whatwilltheyaskme"
    ),
    "paper": (
        "予定のページ 計画のページ まとめのページ 紙 紙で見る 紙で見たい 紙にしたい 紙にする 紙ページで見る 印刷 "
        "印刷する 印刷したい 印刷できますか プリント paper print printit onpaper planpage"
    ),
    "calendar": (
        "カレンダー かれんだー カレンダーに入れる カレンダーに入れたい カレンダーに追加 カレンダー登録 "
        "予定をカレンダーに入れたい calendar addtocalendar addtomycalendar ics"
    ),
    "unlink": (
        "リンクを止める リンクを止めて リンク止める リンクを止めたい リンクを消す リンクを消して "
        "リンクを無効にする ページを止める カレンダーを止める stopthelinks stoplinks stopthelink revoke "
        "revokelinks"
    ),
    "brief": "文を読む 説明文 まとめ 60秒 まとめを読む 次の人に読む文 読む文 brief summary readthetext",
    "share": (
        "伏せた版 ブログに書いていい ブログに書いていいですか これブログに書いていい 公開していい "
        "ネットに書いていい snsに書いていい 共有したい 友達に見せたい share canisharethis canipostthis"
    ),
    "money": (
        "お金 おかね 金額 お金の記録 いくら戻った いくら戻りましたか いくら返ってきた 残りはいくら 収支 money "
        "ledger mymoney howmuchcameback"
    ),
    "identity": "本人確認 本人確認どうする 本人確認はどうする 本人確認の準備 名義 続柄 identity identitycheck whoisspeaking idcheck",
    "ladder": "返事がないとき 返事がないときは 連絡の順番 返事がなかったら 返事できないとき ladder ifidontanswer nobodyanswers whoistold",
    "coach": (
        "声のかけ方 声かけ 何て言えばいい 何と言えばいい なんて声をかければいい どう声をかければいい "
        "家族への声のかけ方 coach howtotalk whatdoisay whattosay"
    ),
    "forward": "送る文 送る文を見る 家族に送る文 転送する文 texttosend forward",
    "real": (
        "本物 本物ですか 本物なの 本物なんですか ほんもの あなたは本物ですか 偽物ですか にせものですか "
        "なりすまし なりすましですか 公式ですか "
        "信用していいですか 信用できますか 信じていいですか 本物か確かめる 本物か確かめたい 本当にかえるですか "
        "本当にかえる かえるですか "
        "areyoureal isthisreal isthisreallyyou isthisreallykaeru areyoutherealkaeru areyoutherealone "
        "areyouthereal areyoulegit canitrustyou "
        "howdoiknowyouarereal howdoiknowyourereal howdoiknowthisisreallyyou howcanitrustyou proveit proveitsyou "
        "provethatyouarereal areyouafake checkitisreallyme"
    ),
    "card": (
        "予防カード 家族に渡す文 家族に渡すカード 家族に送るカード 注意カード 家族に注意する文 "
        "みんなに知らせる文 preventioncard cardforthefamily warnmyfamily textforthefamily"
    ),
    "caution": (
        "注意の知らせはいらない 注意はいらない 注意の知らせを止める 注意の知らせを止めて 後日の知らせはいらない "
        "後日の知らせを止めて 注意のお知らせはいらない 取り戻せるの知らせはいらない nomorewarnings "
        "stopthewarnings nowarnings switchoffthewarnings stopwarnings"
    ),
    "leave": (
        "離れる はなれる すぐ離れる 画面を隠す 画面をかくす 隠して かくして 誰か来た だれか来た 人が来た leave "
        "leavequickly quickexit hidenow someoneiscoming leavenow"
    ),
    "hide": (
        "隠す かくす お知らせを隠す 通知を隠す 見られたくない 人に見られたくない 家族に見られたくない "
        "通知に出さないで hide hidemycase hidethischat hidenotifications"
    ),
    "correct": "直す なおす 直したい 訂正 修正 まちがい 間違い ちがう 違う 違います ちがいます correct fix wrong change",
}
_BY_PHRASE = {phrase: skill for skill, phrases in _PHRASES.items() for phrase in phrases.split()}
_LANGUAGES = {
    "english": "en",
    "英語": "en",
    "えいご": "en",
    "日本語": "ja",
    "にほんご": "ja",
    "japanese": "ja",
    "nihongo": "ja",
}
_NOISE = re.compile(r"[\s。、.,!?！？~〜ー…・「」'\"]+")
_LONGEST = 60
"""Characters of a call for a skill, its courtesies included."""
_POLITE = re.compile(r"(です|ます|ください|下さい|お願いします|おねがいします|please|を|に|へ|で)++$")


@once
def plain(text: str) -> str:
    """A phrase without width, case, spaces, punctuation."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text).casefold())


def command(text: str) -> tuple[str, str] | None:
    """The skill a short message calls, with its argument (a language code); None for everything else."""
    phrase = plain(text)
    for form in (phrase, _POLITE.sub("", phrase) if len(phrase) <= _LONGEST else phrase):
        if skill := _BY_PHRASE.get(form) or _BY_PHRASE_PLAIN.get(form):
            return skill, _LANGUAGES.get(form, "")
    if (partner := read_rehearsal(text)) is not None:
        return "practice", partner
    prepared = read_preparing(text)
    return ("script", prepared) if prepared else None


_BY_PHRASE_PLAIN = {plain(phrase): skill for phrase, skill in _BY_PHRASE.items()}


_OUTCOMES = {
    "done": (
        "できた できました 済んだ 済み すんだ すみました 終わった 終わりました やった やりました した しました "
        "送った 送りました done finished "
        "ididit sent isentit"
    ),
    "by_hand": (
        "手で書いた 手書きした 手書きで書いた 自分で書いた 書き足した 書いた 書きました 口で伝えた 伝えた byhand "
        "iwroteitbyhand iwroteit "
        "filleditin ifilleditin isaidit"
    ),
    "cannot": "できない できません できなかった 無理 むり 無理です できそうにない cannot cant icant icannot couldnt",
    "later": "あとで 後で あとにする 今は無理 later notnow",
    "kept": (
        "来た きた 来ました 届いた 届きました 確認できた 確認しました あった ありました 見た 戻った 戻りました "
        "はい yes confirmed itcame arrived"
    ),
    "not_yet": "まだ まだです 来ない 来てない 届かない ない ありません なかった いいえ no notyet",
}
_BY_OUTCOME = {key: frozenset(plain(phrase) for phrase in phrases.split()) for key, phrases in _OUTCOMES.items()}


def outcome(text: str, known: tuple[str, ...]) -> str | None:
    """Which of these outcomes of a task or promise a short message tells."""
    said = plain(text).replace("’", "")
    return next((name for name in known if said in _BY_OUTCOME[name]), None)
