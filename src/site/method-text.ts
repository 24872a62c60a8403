/** One paragraph of the method page in both languages. */
export interface MethodParagraph {
  vi: string;
  en: string;
}

/** A section of the method page: the same content in Vietnamese and English. */
export interface MethodSection {
  id: string;
  heading: MethodParagraph;
  paragraphs: readonly MethodParagraph[];
}

/** What a reader must know to use the figures, in the order of the page. */
export const methodSections: readonly MethodSection[] = [
  {
    id: "trang-nay",
    heading: { vi: "Trang này là gì", en: "What this site is" },
    paragraphs: [
      {
        vi: "Công tác dân vận của chính quyền là việc cơ quan nhà nước nghe dân, giải quyết việc cho dân và để dân tham gia, giám sát. Mỗi năm nhiều nơi xếp loại các cơ quan của mình về việc này, nhưng kết quả nằm rải rác trong các quyết định, báo cáo và tin bài.",
        en: "Dân vận (“mass mobilisation”) is how state agencies listen to people, settle their business and let them take part and supervise. Many places rate their agencies on it every year, but the results are scattered over decisions, reports and news items.",
      },
      {
        vi: "Trang này chép lại các con số đã công bố, kèm nguồn của từng con số, để người dân, nhà báo và cán bộ tra cứu được. Trang không tự xếp loại cơ quan nào, không chấm điểm, không khen, không chê và không phải trang của cơ quan nhà nước.",
        en: "This site copies the published numbers, each with its source, so that citizens, journalists and officials can look them up. It rates no agency itself, gives no marks, neither praises nor blames, and does not belong to the state.",
      },
    ],
  },
  {
    id: "ai-cong-bo",
    heading: { vi: "Ai công bố gì", en: "Who publishes what" },
    paragraphs: [
      {
        vi: "Có năm loại số liệu. Chúng do những nơi khác nhau công bố và nói về những điều khác nhau, nên được giữ trong năm bảng riêng.",
        en: "There are five families of figures. Different bodies publish them about different things, so they are kept in five tables.",
      },
    ],
  },
  {
    id: "muc-va-thang",
    heading: { vi: "Mức và thang xếp loại", en: "Levels and scales" },
    paragraphs: [
      {
        vi: "Tên mức chỉ có nghĩa trong thang của nó. “Tốt” là mức cao nhất ở Bắc Kạn nhưng là mức thứ hai ở Hải Phòng. Vì vậy mỗi thang được ghi kèm nơi áp dụng, văn bản, thời gian hiệu lực, thứ tự các mức và ngưỡng điểm nếu có công bố; trang này không so mức của hai thang khác nhau và không tính trung bình các mức.",
        en: "A level name means something only on its own scale. “Tốt” (good) is the highest level in Bắc Kạn but the second in Hải Phòng. Each scale is therefore recorded with its place, document, validity, the order of its levels and the thresholds, where published; levels of two scales are never compared and levels are never averaged.",
      },
      {
        vi: "Cách gọi trong nguồn được giữ bên cạnh mức: ở Hải Phòng, “hoàn thành tốt” và “tốt” là một mức.",
        en: "The wording of the source is kept beside the level: in Hải Phòng “hoàn thành tốt” and “tốt” are one level.",
      },
      {
        vi: "Cơ quan được nêu tên và số đơn vị theo mức là hai loại số liệu khác nhau. Nguồn thường chỉ nêu tên các cơ quan ở mức cao nhất, nên tỷ lệ theo mức chỉ tính từ số đơn vị đã công bố, không đếm từ danh sách tên. Cơ quan không có trong danh sách là không được nêu tên, không phải là không được xếp loại.",
        en: "Agencies named and counts by level are separate facts. Sources mostly name the top level only, so shares are computed from published counts and never by counting names. An agency that is not in the list was not named; that does not mean it was not rated.",
      },
    ],
  },
  {
    id: "thieu",
    heading: { vi: "Các trường hợp thiếu số liệu", en: "Kinds of missing" },
    paragraphs: [
      {
        vi: "Không có số không có nghĩa là bằng 0. Chỗ trống nào cũng ghi rõ vì sao trống; không chỗ nào bị bỏ đi hay được điền bằng số suy đoán.",
        en: "No number does not mean 0. Every gap says which kind it is; none is dropped and none is filled with a guess.",
      },
    ],
  },
  {
    id: "ba-ngay",
    heading: { vi: "Ba mốc thời gian", en: "Three dates" },
    paragraphs: [
      {
        vi: "Mỗi số liệu có thể có ba mốc: kỳ được đánh giá (có khi chỉ 6 hoặc 9 tháng), ngày ban hành quyết định và ngày công bố. Ba mốc thường rơi vào những năm khác nhau: kết quả năm 2022 của Hải Phòng được quyết định ngày 07/7/2023 và đăng ngày 11/7/2023. Năm ghi trên các trang là năm của kỳ được đánh giá.",
        en: "A figure may have three dates: the assessed period (sometimes 6 or 9 months only), the date of the decision and the date of publication. They are often in different years: Hải Phòng's results for 2022 were decided on 7 July 2023 and published on 11 July 2023. The year shown on pages is that of the assessed period.",
      },
      {
        vi: "Khi nguồn không nêu kỳ, trang ghi “không nêu kỳ”. Ở vài lần công bố, năm lấy theo ngày công bố vì nguồn không cho căn cứ nào khác; trang của lần công bố và cột periodBasis của tệp tải về nói rõ điều đó.",
        en: "Where the source states no period, the page says so. In a few publications the year is taken from the publication date, for want of anything else in the source; the page of the publication and the column periodBasis of the downloads say so.",
      },
    ],
  },
  {
    id: "so-nhu-da-in",
    heading: { vi: "Giữ nguyên số trong nguồn", en: "Numbers as printed" },
    paragraphs: [
      {
        vi: "Các văn bản viết số theo hai kiểu, có khi trong cùng một tỉnh: 95,53 và 95.98; 10.424.000 đồng; 08; 14/14. Mỗi tệp khai rõ kiểu viết của mình; gặp số có thể đọc hai cách, chương trình dừng lại hỏi chứ không đoán. Trang tiếng Việt viết số theo kiểu Việt Nam, giữ đúng số chữ số thập phân trong nguồn; nguyên văn luôn có ở trang nguồn.",
        en: "Documents write numbers in two styles, sometimes within one province: 95,53 and 95.98; 10.424.000 đồng; 08; 14/14. The style is declared for each file; where a number can be read in two ways the program stops and asks, and never guesses. English pages use the decimal point and keep as many decimals as were printed; the original is always on the page of the source.",
      },
      {
        vi: "Một điểm gồm giá trị, đơn vị tính, điểm tối đa và bộ tiêu chí. 93,76 điểm và 98,7% có thể là của cùng một cơ quan. “Trên 95” là giới hạn, không phải 95.",
        en: "A score is a value, a unit, a maximum and a method. 93.76 points and 98.7% may belong to the same agency. “Over 95” is a bound, not 95.",
      },
    ],
  },
  {
    id: "ngat-chuoi",
    heading: { vi: "Chỗ chuỗi số liệu bị ngắt", en: "Where series break" },
    paragraphs: [
      {
        vi: "Đường trên biểu đồ dừng ở chỗ hai giá trị không so được: khi bộ tiêu chí, đơn vị tính, điểm tối đa, độ dài kỳ hoặc chính đơn vị thay đổi. Từ 01/7/2025 cả nước có 34 tỉnh, thành phố thay cho 63; cấp huyện kết thúc ngày 30/6/2025; các sở được sắp xếp lại từ 01/3/2025. Số liệu thuộc về đơn vị của kỳ đó và không được chuyển sang đơn vị mới.",
        en: "The line of a chart stops where two values do not compare: where the method, the unit, the maximum, the length of the period or the unit itself changes. Since 1 July 2025 there are 34 provinces instead of 63; districts ended on 30 June 2025; departments were reorganised from 1 March 2025. Figures stay with the unit they were published for and are not moved to its successor.",
      },
      {
        vi: "SIPAS là một phần đầu vào của PAR INDEX cấp tỉnh (10 trên 100 điểm), nên hai chỉ số không độc lập với nhau.",
        en: "SIPAS is an input of the provincial PAR INDEX (10 of 100 points), so the two indices are not independent.",
      },
    ],
  },
  {
    id: "thu-hang",
    heading: { vi: "Thứ hạng", en: "Ranks" },
    paragraphs: [
      {
        vi: "Thứ hạng chỉ có nghĩa trong một khối và một năm, và phải đi với “trên tổng số bao nhiêu”. Các đơn vị bằng điểm nhau cùng nhận thứ hạng cao hơn. Trang ghi thứ hạng theo nguồn; chỉ tự tính thứ hạng khi nguồn công bố đủ cả khối. Khi nguồn chỉ công bố một phần, trang không gọi ai là đứng đầu hay đứng cuối.",
        en: "A rank means something only within one block and year, together with “of how many”. Equal scores share the better rank. Pages show the printed rank; a rank is computed only where the source publishes the whole block. Where a publication is partial, nobody is called first or last.",
      },
    ],
  },
  {
    id: "nhieu-nguon",
    heading: { vi: "Khi nhiều nguồn nói về cùng một việc", en: "When several sources state one fact" },
    paragraphs: [
      {
        vi: "Trang giữ mọi con số mà các nguồn nêu. Khi vẽ biểu đồ và xếp thứ tự, trang chọn một số theo thứ tự ưu tiên cố định: số có giá trị; số chính xác và chính thức trước số giới hạn, ước tính hay tạm tính; số cả năm trước số một phần năm; số in nhiều chữ số thập phân hơn; sau cùng là nguồn có mã đứng trước. Chỗ các nguồn khác nhau được ghi ở trang bất nhất.",
        en: "Every statement is kept. For charts and order one is chosen by a fixed rule: one with a value; an exact and final one rather than a bound, an estimate or a provisional one; a whole year rather than a part of it; the one with more printed decimals; last, the first source id. Where sources differ, the page of discrepancies says so.",
      },
    ],
  },
  {
    id: "kiem-tra",
    heading: { vi: "Kiểm tra số học", en: "Arithmetic checks" },
    paragraphs: [
      {
        vi: "Nhiều số liệu phải khớp với nhau: tổng số văn bản bằng số của cấp ủy cộng số của chính quyền; số đơn vị ở các mức cộng lại bằng tổng của khối; tỷ lệ bằng tử số chia mẫu số. Máy kiểm tra từng chỗ như vậy, có tính đến làm tròn và cắt bớt số lẻ. Kết quả là khớp, bất nhất, cần lưu ý, hoặc không kiểm tra được khi nguồn không in đủ số.",
        en: "Many figures must agree: all documents equal those of the Party committee plus those of the administration; the counts by level add up to the size of the block; a percent equals numerator over denominator. Each such place is checked by machine, with rounding and cut-off decimals allowed for. The result is: holds, contradiction, warning, or not checkable where the source does not print enough.",
      },
      {
        vi: "Trang không sửa số của nguồn. Ở chỗ bất nhất, trang giữ cả hai bên, kèm vị trí của từng bên trong nguồn. Mọi con số liên quan mang dấu ≠ ở mỗi trang; dấu này dẫn tới hai bên, cách phát hiện và cách trang hiển thị.",
        en: "No number of a source is corrected. A contradiction keeps both statements, with the place of each. Every number concerned carries the mark ≠ on every page; it leads to both statements, how they were found and what this site shows.",
      },
    ],
  },
  {
    id: "gioi-han",
    heading: { vi: "Giới hạn của số liệu", en: "Limits of the data" },
    paragraphs: [
      {
        vi: "Số liệu ở đây là phần tìm thấy được, không phải toàn bộ. Nơi không có số liệu có thể vẫn xếp loại hằng năm mà không công bố, hoặc công bố ở chỗ chưa tìm thấy. Nhiều nguồn mới đọc được một phần; mức độ đã đọc ghi ở trang của từng nguồn. Số chép từ bản không đầy đủ được ghi “chưa đối chiếu bản gốc” cho đến khi có người so với bản gốc.",
        en: "What is here is what was found, not everything. A place without figures may rate its agencies every year without publishing, or publish where nobody has looked yet. Many sources were read only in part; each source page says how far. Figures typed from an incomplete copy are marked as not compared with the original until someone has done so.",
      },
      {
        vi: "Kết quả xếp loại do chính nơi đó đặt tiêu chí và chấm, có khi bắt đầu từ điểm tự chấm. Số mô hình “Dân vận khéo” được đếm theo nhiều cách không so được với nhau. Số liệu ở đây không chứng minh điều gì là nguyên nhân của điều gì.",
        en: "Ratings follow criteria that each place sets and applies itself, sometimes starting from self-assessment. “Dân vận khéo” models are counted in several ways that do not compare. Nothing here proves what causes what.",
      },
    ],
  },
  {
    id: "sua-loi",
    heading: { vi: "Khi thấy số sai", en: "When a number looks wrong" },
    paragraphs: [
      {
        vi: "Bấm vào con số để tới dòng của nó ở trang nguồn: ở đó có vị trí trong nguồn, tệp gốc và số dòng. Nếu bản gốc in khác, hãy mở một yêu cầu sửa ở kho mã nguồn, ghi mã số liệu và địa chỉ hoặc ảnh chụp bản gốc. Số được sửa ở tệp gốc rồi tính lại toàn bộ; mọi lần sửa được ghi trong nhật ký thay đổi với giá trị cũ và mới.",
        en: "Follow the number to its row on the page of the source: it gives the place in the source, the raw file and the row. If the original says otherwise, open an issue in the code repository with the id of the figure and the address or a picture of the original. The raw file is corrected and everything is computed again; every correction is listed in the change log with the old and the new value.",
      },
      {
        vi: "Nếu chính nguồn in sai, số vẫn được giữ nguyên và chỗ sai được ghi ở trang bất nhất.",
        en: "Where the source itself is wrong, the number stays as printed and the page of discrepancies says what is wrong.",
      },
    ],
  },
];
